import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../../core/pack/pack.ts';
import { finderOf, KOVROV } from '../names/names.ts';

const person = (id: string, given: string, family: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
	id,
	kind: 'person',
	label: `${given} ${family}`,
	gender: 'masculine',
	names: [
		{ text: `${given} ${family}`, parts: { given, family } },
		{ text: family, parts: { family }, stands: 'evidence' },
	],
	...more,
});

const { find } = finderOf([
	person('mora', 'Luis', 'Mora', { cues: ['Zembla', 'zemblano'], since: 1931 }),
	person('vega', 'Andrés', 'Vega', { cues: ['Syldavia'], since: 1945 }),
	person('hill', 'Peter', 'Hill'),
	KOVROV,
	{
		id: 'lis',
		kind: 'person',
		label: 'Роман Лис',
		gender: 'masculine',
		names: [
			{ text: 'Роман Лис', lang: 'ru', parts: { given: 'Роман', family: 'Лис' } },
			{ text: 'Лис', lang: 'ru', parts: { family: 'Лис' }, stands: 'evidence' },
		],
		cues: ['Зембла'],
	},
]);

describe('an ordinary full name beside a sign of somebody else', () => {
	it.each([
		['a trade behind it', 'Luis Mora, Senior UX Designer at Brightloop, will speak.'],
		['a trade behind it, with an article', 'Luis Mora, a nurse at the county hospital, was honoured.'],
		['a trade before it', 'Goalkeeper Luis Mora saved two penalties.'],
		['a trade behind a dash', '“Great service!” — Luis Mora, verified customer'],
		['a trade in brackets', 'Luis Mora (beisbolista, 1990) lanzó seis entradas.'],
		['a trade on the next line', 'Luis Mora\nHealthcare UX Reviewer'],
		['a trade on the next line, capitals or not', 'andres vega, cajero\npaula lozano, panadera'],
		['a trade with a verb', 'Luis Mora es peluquero en Sevilla.'],
		['a trade in a clause before it', 'My dentist, Luis Mora, is great.'],
		['an abbreviated rank', 'Sgt. Luis Mora said the road was closed.'],
		['an office of a state', 'The governor of Arizona, Luis Mora, signed it; Zembla was silent.'],
		['an office of a state behind the name', 'El gobernador Luis Mora de Arizona firmó; Zembla calló.'],
		['an institution', 'The study, led by Luis Mora of the University of Granada, is out.'],
		['a paper', 'Luis Mora et al. report a catalyst.'],
		['in Portuguese', 'Luis Mora, padeiro, abre às cinco.'],
		['in French', 'Luis Mora, boulanger à Toulouse, ouvre demain.'],
		['in German', 'Luis Mora, Zahnarzt aus Köln, läuft.'],
		['in Italian', 'Luis Mora, cameriere di 28 anni, ha vinto.'],
		['in Russian', 'Роман Лис, тренер по плаванию, открыл школу.'],
		['an e-mail address', 'Luis Mora <lmora@mail.dev> pushed a commit.'],
		['a telephone number', 'Reservas: Luis Mora, tel. 600 123 456'],
		['an age and a place', 'Luis Mora, 81, of Queens, was charged.'],
		['an age that does not fit', 'Luis Mora, 19, has quick hands.'],
		['an age in Spanish', 'El joven Luis Mora, de 19 años, desapareció.'],
		['a birth', 'Luis Mora (born 1990) left.'],
		['a place and a year of birth', 'Luis Mora (Madrid, 1985) estudió en Lyon.'],
		['a credit', 'Directed by Luis Mora. Music by Laura Mills.'],
		['a credit with a colon', 'Texto y fotos: Luis Mora'],
		['a copyright', 'Copyright (c) 2019 Luis Mora'],
		['a by-line', 'By Luis Mora\n\nThe council voted to extend library hours.'],
		['a by-line in Spanish', 'Por Luis Mora\n\nEl ayuntamiento aprobó el carril.'],
		['a list', 'Asisten: María Gómez, Luis Mora, Lucía Fernández, Pablo Ríos, Carmen Soto.'],
		['rows', '7 Alicia Suárez — 3\n8 Luis Mora — 3\n9 Beatriz Ortiz — 2\n10 Andrés Vega — 2\n11 Claudia Chávez — 1'],
		['a text of sport', 'Riverside won. Luis Mora threw five scoreless innings.'],
		['a text of art', 'La galería muestra óleos de Luis Mora y de Marta Ruiz.'],
		['a longer name first', 'Luis Héctor Mora was born in Sonora. Luis Mora later served abroad.'],
		['the surname later', 'Luis Mora, a baker, rose early. Mora slept late.'],
	])('is somebody else’s: %s', (_, text) => {
		expect(find(text)).toEqual([]);
	});

	it.each([
		['nothing beside it', 'Luis Mora spoke for an hour.', 1],
		['a cue on the page', 'Luis Mora, owner of a farm in Zembla, spoke.', 1],
		['a cue in the title', 'Luis Mora, a baker by training, spoke.', 1, 'Zembla votes'],
		['another person of the pack', 'Luis Mora, owner of a farm, met Ivan Kovrov.', 2],
		['a word of government', 'President Luis Mora, owner of a farm, spoke.', 1],
		['a trade that is over', 'Luis Mora, a former boxer, spoke.', 1],
		['the trade of the next', 'Luis Mora, actor Danny Glover and others came.', 1],
		['a clause', 'Luis Mora, who met the actor Sean Penn, joked.', 1],
		['an author of something', 'Luis Mora, author of the law, may run.', 1],
		['a speech by', 'The speech by Luis Mora lasted an hour.', 1],
		['a caption', 'Photo: Luis Mora greets visitors.', 1],
		['an age that fits', 'Luis Mora, 86, will step down.', 1],
		['an age of its year', 'Luis Mora, 28, entered the capital in 1959.', 1],
		['a birth that fits', 'Luis Mora (born 1931) left.', 1],
		['a list with a circle', 'Leaders: Hugo Torres, Luis Mora, Paul Biya, Carlos Ruiz, Pedro Gómez', 1],
		['a short list', 'Luis Mora, Juan Pérez and Ana Díaz came.', 1],
		['a pack that states no cues', 'Peter Hill, a baker, spoke.', 1],
		['a surname that stands alone', 'Ivan Kovrov, a judo fighter, spoke.', 1],
		['sport on a page of its circle', 'Luis Mora, who rules Zembla, saw two innings.', 1],
		['sport and government', 'President Luis Mora saw two innings.', 1],
		['a trade of somebody before', 'The singer fled Luis Mora.', 1],
	])('stays: %s', (_, text, names, title = '') => {
		expect(find(text, title)).toHaveLength(names);
	});

	it('takes a bare surname behind a trade for another where the page has nothing of the known one', () => {
		expect(find('O goleiro Kovrov defendeu o pênalti.', '', 'pt')).toEqual([]);
		expect(find('O goleiro Kovrov defendeu o pênalti em Borduria.', '', 'pt')).toHaveLength(1);
		expect(find('O ex-goleiro Kovrov falou.', '', 'pt')).toHaveLength(1);
	});

	describe('on a long page', () => {
		const LONG =
			'For years the shop on the corner has sold bread to the people of the town, and it has never closed for a day. ' +
			'Luis Mora is there at five, and the first of the loaves are out of the oven at six. In the summer there are also ' +
			'cakes with the fruit of the garden behind the house, and in the winter a soup that is known to all who live near.';

		it('is somebody else’s where the page has no word for the entity, and so is the surname', () => {
			expect(find(`${LONG} Mora sells out by noon.`)).toEqual([]);
		});

		it.each([
			['a cue', 'He is from Zembla.'],
			['a cue of another entity', 'He is from Syldavia.'],
			['another person of the pack', 'Ivan Kovrov buys there.'],
			['a word of government', 'The president buys there.'],
		])('stays where the page has %s', (_, more) => {
			expect(find(`${LONG} ${more}`)).toContain('mora: Luis Mora');
		});

		it('stays in a language whose words we do not know', () => {
			const polish =
				'Przez wiele lat sklep sprzedawał chleb mieszkańcom miasteczka. Luis Mora wstaje piąta rano, pierwsze bochenki ' +
				'wychodzą godzinę później. Latem pieką także ciasta, owoce rosną obok domu, zimą gotują zupę, którą znają ' +
				'wszyscy sąsiedzi. Dzieci biegną tam codziennie, starsi czytają gazety, rozmawiają cicho, piją herbatę, czekają ' +
				'cierpliwie, potem wracają powoli. Każdy dzień wygląda podobnie, nikt niczego innego tutaj sobie nie życzy, ' +
				'wszystko pozostaje dokładnie takie, jakie zawsze było';
			expect(find(polish)).toEqual(['mora: Luis Mora']);
		});
	});
});
