import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../core/languages/guess.ts';
import type { NamedEntity } from '../../../core/pack/pack.ts';
import { finderOf } from '../names/names.ts';

/** A politician of a made-up country, with a common surname and one that stands alone. */
const PEOPLE: NamedEntity[] = [
	{
		id: 'bergen',
		kind: 'person',
		label: 'Karel Bergen',
		gender: 'masculine',
		names: [
			{ text: 'Karel Bergen', lang: 'pl', parts: { given: 'Karel', family: 'Bergen' } },
			{ text: 'Bergen', lang: 'pl', parts: { family: 'Bergen' }, stands: 'evidence' },
		],
		cues: ['Zembla', 'zemblański', 'Onhava'],
	},
	{
		id: 'holt',
		kind: 'person',
		label: 'Artur Hirot',
		gender: 'masculine',
		names: [
			{ text: 'Artur Hirot', lang: 'pl', parts: { given: 'Artur', family: 'Hirot' } },
			{ text: 'Hirot', lang: 'pl', parts: { family: 'Hirot' } },
		],
	},
];
const { find } = finderOf(PEOPLE);

describe('cues in their cases', () => {
	it.each([
		['pl', 'O tym w Zembli, w Onhavie, mówił Bergen.', ['bergen: Bergen']],
		['pl', 'Mówił o tym zemblańskiego rządu szef, w Onhavie, Bergen.', ['bergen: Bergen']],
		['cs', 'V Zemble a v Onhavě promluvil Bergen.', ['bergen: Bergen']],
		['fi', 'Zemblassa ja Onhavassa puhui Bergen.', ['bergen: Bergen']],
		['en', 'In Zembley and Onhavia spoke Bergen.', []],
		['pl', 'O tym w Zemblanowie i Onhawie mówił Bergen.', []],
	])('%s: %s', (lang, text, expected) => {
		expect(find(text, '', lang)).toEqual(expected);
	});
});

describe('given names and surnames in their cases', () => {
	it.each([
		['another given name in the same case', 'pl', 'Widziano Tomasza Hirota.', []],
		['in Czech', 'cs', 'Psal o Jaroslavu Hirotovi.', []],
		['a spokesman in the nominative before him', 'pl', 'Dziś Dmitrij Pieskow Hirota nie widział.', ['holt: Hirota']],
		['a spokesman behind him', 'pl', 'To rzecznik Hirota Witold Zimny.', ['holt: Hirota']],
		['somebody whose surname it is', 'pl', 'Znam Olega Hirota.', []],
		['a place behind a preposition', 'pl', 'Wczoraj w Pekinie Hirot mówił długo.', ['holt: Hirot']],
		['a place behind a preposition in Czech', 'cs', 'Včera v Londýně Hirot mluvil dlouho.', ['holt: Hirot']],
		['the Kremlin', 'cs', 'Podle Kremlu Hirot nepřijede dnes.', ['holt: Hirot']],
		['somebody behind a preposition in his case', 'pl', 'Wczoraj z Witoldem Hirotem mówił długo.', []],
		['the nominative goes on to belong', 'pl', 'Przyszedł do nich Witold Hirot wieczorem.', []],
	])('%s', (_, lang, text, expected) => {
		expect(find(text, '', lang)).toEqual(expected);
	});
});

describe('words around names', () => {
	it.each([
		['a Polish title', 'pl', 'Prezydent Bergen odwiedził Zemblę i Onhavę.', ['bergen: Bergen']],
		['a Turkish title', 'tr', 'Zembla Cumhurbaşkanı Bergen geldi.', ['bergen: Bergen']],
		['a Finnish title', 'fi', 'Ulkoministeri Bergen puhui Zemblassa.', ['bergen: Bergen']],
		['Polish brothers', 'pl', 'Bracia Hirot wrócili.', []],
		['a Finnish street', 'fi', 'Katu Hirot on pitkä.', []],
		['a Dutch plural', 'nl', 'De macht van de Hirot’s is groot.', []],
		['a Dutch genitive', 'nl', 'Iedereen leest Hirot’s boek.', ['holt: Hirot']],
		['a Dutch genitive without an apostrophe', 'nl', 'Iedereen leest Hirots boek.', ['holt: Hirots']],
		['a Turkish ending', 'tr', 'Bunu Hirot’un evinde, Hirot’tan duydum.', ['holt: Hirot', 'holt: Hirot']],
		['capitals of Turkish', 'tr', 'KARISIK HİROT VE HIROT', ['holt: HİROT', 'holt: HIROT']],
		['a relative of somebody else', 'en', 'He met her brother; Zembla and Onhava, said Bergen.', ['bergen: Bergen']],
		[
			'his own relative',
			'en',
			'In Zembla and Onhava he met his brother, Karel Bergen. Bergen said so.',
			['bergen: Karel Bergen'],
		],
		['a Polish function word before it', 'pl', 'Według Hirota to prawda.', ['holt: Hirota']],
	])('%s', (_, lang, text, expected) => {
		expect(find(text, '', lang)).toEqual(expected);
	});
});

describe('guessLanguage', () => {
	it.each([
		['pl', 'Minister powiedział, że nie jest to możliwe, ale rozmowy będą trwały przez cały tydzień.'],
		['cs', 'Ministr řekl, že se jednání bude konat podle plánu, ale také že to ještě není jisté.'],
		[
			'tr',
			'Bakan bugün yapılan toplantıda bu konu için yeni bir karar alındığını ve daha sonra açıklanacağını söyledi.',
		],
		['nl', 'De minister zei dat het overleg niet doorgaat, maar dat er nog een kans is op een akkoord.'],
		['fi', 'Ministeri sanoi, että neuvottelut ovat kesken, mutta ne jatkuvat myös ensi viikolla kuin ennenkin.'],
		['es', 'El ministro dijo que la reunión no se celebrará en la capital, pero que hay una posibilidad de acuerdo.'],
		['pt', 'O ministro disse que a reunião não será na capital, mas que há uma possibilidade de acordo para os dois.'],
		['it', 'Il ministro ha detto che la riunione non si terrà nella capitale, ma che c’è una possibilità di accordo.'],
		[
			'fr',
			'Le ministre a dit que la réunion ne se tiendra pas dans la capitale, mais qu’il y a une chance pour les deux.',
		],
		[
			'de',
			'Der Minister sagte, dass das Treffen nicht in der Hauptstadt stattfindet, aber auch, dass es eine Chance gibt.',
		],
		[
			'en',
			'The minister said that the meeting would not be held in the capital, but that there was a chance of a deal.',
		],
	])('%s', (lang, text) => {
		expect(guessLanguage(text)).toBe(lang);
	});
});

describe('words of one language that are names in another', () => {
	it.each([
		['Kim', 'en', 'Kim Hirot spoke to them about it.', []],
		['most', 'en', 'He said that most Hirot voters stayed at home.', ['holt: Hirot']],
		['leider', 'de', 'Das sagte leider Bergen in Zembla.', []],
	])('%s', (_, lang, text, expected) => {
		expect(find(text, '', lang)).toEqual(expected);
	});
});
