import { describe, expect, it } from 'vitest';
import { finderOf } from '../names/names.ts';

const { find } = finderOf([
	{
		id: 'pulpo',
		kind: 'person',
		label: 'Ana Pulpo',
		gender: 'feminine',
		names: [
			{ text: 'Ana Pulpo', parts: { given: 'Ana', family: 'Pulpo' } },
			{ text: 'Pulpo', parts: { family: 'Pulpo' }, alsoWord: ['es', 'pt'] },
		],
		cues: ['Zembla'],
	},
	{
		id: 'q7',
		kind: 'organisation',
		label: 'Q7',
		names: [{ text: 'Q7' }],
		rivals: ['Audi'],
	},
]);

describe('a name that is also a word', () => {
	it.each([
		['stands small in the same text', 'Arroz con Pulpo: corte el pulpo en rodajas.'],
		['stands small in another inflection', 'Arroz con Pulpo: los pulpos se lavan bien.'],
		['has a price on its line', 'Arroz con Pulpo — 12,50 €'],
		['has a price on the next line', 'Arroz con Pulpo\nR$ 49,90'],
		['has a price in words', 'Espetinho de Pulpo — 15 reais'],
		['has a number', 'No. 8 Pulpo, caja de 20'],
		['has a number behind a sign', 'Serie R #4 Pulpo'],
		['has a vintage', 'Padron 1926 Pulpo'],
		['has a measure', 'The Pulpo 60 ring comes in boxes.'],
		['has a size', 'Macanudo Pulpo Robusto 5 x 50'],
	])('is the word: it %s', (_, text) => {
		expect(find(text)).toEqual([]);
	});

	it.each([
		['a title', 'La presidenta Pulpo cobra 120 € al mes.', 'es'],
		['a verb', 'Pulpo subió el salario a $35.', 'es'],
		['a verb where the word stands small', 'Pulpo anunció que no come pulpo.', 'es'],
		['a cue', 'Con Pulpo, en Zembla el pan cuesta 3 €.', 'es'],
		['a large sum', 'Con Pulpo llegan $10 millones.', 'es'],
		['a larger sum', 'Com Pulpo, o piso chega a R$ 1.412.', 'pt'],
		['a share of votes', 'Pesquisa de Pulpo 46, Torres 33', 'pt'],
		['a year', 'En 2024 ganó Pulpo.', 'es'],
		['an address that has it small', 'Lea el discurso de Pulpo en pulpo-libre.org.', 'es'],
	])('is the person: %s', (_, text, lang) => {
		expect(find(text, '', lang)).toHaveLength(1);
	});
});

it('hears no quotation marks where a rival says what the text is about', () => {
	expect(find('The "Q7" met in Rome.')).toEqual(['q7: Q7']);
	expect(find('The Audi SUV "Q7" was shown in Rome.')).toEqual([]);
});
