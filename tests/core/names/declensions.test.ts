import { describe, expect, it } from 'vitest';
import { declineCzech } from '../../../core/languages/czech.ts';
import { declineFinnish } from '../../../core/languages/finnish.ts';
import { declinePolish } from '../../../core/languages/polish.ts';
import { formsOf } from '../../../core/names/forms.ts';
import type { NamedEntity, NameParts } from '../../../core/pack/pack.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { filterKeysOf } from '../../../core/prefilter/filter-hashes.ts';
import { finderOf } from './names.ts';

type Decline = (parts: NameParts, gender: 'feminine' | 'masculine') => NameParts[];
const cases = (decline: Decline, parts: NameParts, gender: 'feminine' | 'masculine' = 'masculine') => [
	...new Set(decline(parts, gender).map(({ given, family }) => [given, family].filter(Boolean).join(' '))),
];

describe('Polish', () => {
	it.each([
		['Borys', 'Jelcyn', ['Borysa Jelcyna', 'Borysowi Jelcynowi', 'Borysem Jelcynem', 'Borysie Jelcynie']],
		['Siergiej', 'Szojgu', ['Siergieja Szojgu', 'Siergiejowi Szojgu', 'Siergiejem Szojgu', 'Siergieju Szojgu']],
		['Dmitrij', 'Pieskow', ['Dmitrija Pieskowa', 'Dmitrijowi Pieskowowi', 'Dmitrijem Pieskowem', 'Dmitriju Pieskowie']],
		[
			'Franklin',
			'Rosenberg',
			['Franklina Rosenberga', 'Franklinowi Rosenbergowi', 'Franklinem Rosenbergiem', 'Franklinie Rosenbergu'],
		],
		['Pedro', 'Ortega', ['Pedro Ortegi', 'Pedro Ortedze', 'Pedro Ortegę', 'Pedro Ortegą']],
		[
			'Nestor',
			'Kukułka',
			['Nestora Kukułki', 'Nestorowi Kukułce', 'Nestora Kukułkę', 'Nestorem Kukułką', 'Nestorze Kukułce'],
		],
	])('%s %s', (given, family, expected) => {
		expect(cases(declinePolish, { given, family })).toEqual(expect.arrayContaining(expected));
	});

	it('leaves a foreign surname in -o, or declines it', () => {
		expect(cases(declinePolish, { given: 'Pablo', family: 'Picasso' })).toContain('Pablo Picasso');
		expect(cases(declinePolish, { given: 'Juan', family: 'Picasso' })).toEqual(
			expect.arrayContaining(['Juana Picasso', 'Juana Picassa', 'Juanem Picassem', 'Juanowi Picassowi']),
		);
	});

	it('declines women by their own endings', () => {
		expect(cases(declinePolish, { given: 'Maria', family: 'Zacharowa' }, 'feminine')).toEqual([
			'Marii Zacharowej',
			'Marię Zacharową',
			'Marią Zacharową',
		]);
		expect(cases(declinePolish, { given: 'Angela', family: 'Merkel' }, 'feminine')).toContain('Angeli Merkel');
	});
});

describe('Czech', () => {
	it.each([
		['Boris', 'Jelcin', ['Borise Jelcina', 'Borisovi Jelcinovi', 'Borisem Jelcinem']],
		['Andrej', 'Babiš', ['Andreje Babiše', 'Andrejovi Babišovi', 'Andrejem Babišem']],
		['Pablo', 'Picasso', ['Pabla Picassa', 'Pablovi Picassovi', 'Pablem Picassem']],
		['Tomáš', 'Svoboda', ['Tomáše Svobody', 'Tomášovi Svobodovi', 'Tomáše Svobodu', 'Tomášem Svobodou']],
	])('%s %s', (given, family, expected) => {
		expect(cases(declineCzech, { given, family })).toEqual(expect.arrayContaining(expected));
	});

	it('makes possessives of a surname that stands alone', () => {
		expect(cases(declineCzech, { family: 'Jelcin' })).toEqual(
			expect.arrayContaining(['Jelcinův', 'Jelcinova', 'Jelcinovy', 'Jelcinových']),
		);
		expect(cases(declineCzech, { family: 'Picasso' })).toContain('Picassův');
		expect(cases(declineCzech, { given: 'Boris', family: 'Jelcin' }).join()).not.toContain('ův');
	});

	it('declines women by their own endings', () => {
		expect(cases(declineCzech, { given: 'Jana', family: 'Nováková' }, 'feminine')).toEqual(
			expect.arrayContaining(['Jany Novákové', 'Janu Novákovou', 'Janou Novákovou']),
		);
	});
});

describe('Finnish', () => {
	it('declines the last word only', () => {
		expect(cases(declineFinnish, { given: 'Boris', family: 'Jeltsin' })).toEqual(
			'in ia issa ista iin illa ilta ille'.split(' ').map((ending) => `Boris Jeltsin${ending}`),
		);
		expect(cases(declineFinnish, { family: 'Picasso' })).toEqual(
			'n a ssa sta on lla lta lle'.split(' ').map((ending) => `Picasso${ending}`),
		);
	});
});

/** People of another continent than the corpus. */
const PEOPLE: NamedEntity[] = ['pl', 'cs', 'fi'].flatMap((lang) => [
	{
		id: `hiroto-${lang}`,
		kind: 'person' as const,
		label: 'Karel Hirot',
		gender: 'masculine' as const,
		names: [
			{ text: 'Karel Hirot', lang, parts: { given: 'Karel', family: 'Hirot' } },
			{ text: 'Hirot', lang, parts: { family: 'Hirot' } },
			{ text: 'Kareel Hirott', parts: { given: 'Kareel', family: 'Hirott' } },
		],
	},
]);
const ONLY = (lang: string) => PEOPLE.filter(({ id }) => id.endsWith(lang));

describe('finding cases', () => {
	it.each([
		['pl', 'Do Karela Hirota przyszedł list; z Hirotem nikt nie mówił.', ['Karela Hirota', 'Hirotem']],
		[
			'cs',
			'Podle Karla Novotného a Karela Hirota jsou Hirotovy plány i Hirotův dům v pořádku.',
			['Karela Hirota', 'Hirotovy', 'Hirotův'],
		],
		['fi', 'Karel Hirotin mukaan Hirotille ja Hirotilta ei ole kysytty.', ['Karel Hirotin', 'Hirotille', 'Hirotilta']],
		['en', 'They told Hirota and Hirotin.', []],
		['de', 'Frau Hirota kam.', []],
	])('%s: %s', (lang, text, expected) => {
		const { find } = finderOf(ONLY(['en', 'de'].includes(lang) ? 'pl' : lang));
		expect(find(text, '', lang).map((found) => found.replace(/^.*: /, ''))).toEqual(expected);
	});

	it('takes a woman of the surname for herself', () => {
		const { find } = finderOf(ONLY('cs'));
		expect(find('Učitelka Hirotová přišla. Hirotová mluvila.', '', 'cs')).toEqual([]);
		expect(find('Přišla Hirotova sestra.', '', 'cs')).toEqual(['hiroto-cs: Hirotova']);
		const polish = finderOf(ONLY('pl'));
		expect(polish.find('Hirota powiedziała, że wygra.', '', 'pl')).toEqual([]);
		expect(polish.find('Hirota zapytali o to dziennikarze.', '', 'pl')).toEqual(['hiroto-pl: Hirota']);
	});

	it('needs evidence where a case loses a letter of the surname', () => {
		const lost = finderOf([
			{
				id: 'picado',
				kind: 'person',
				label: 'Juan Picado',
				names: [
					{ text: 'Juan Picado', lang: 'cs', parts: { given: 'Juan', family: 'Picado' } },
					{ text: 'Picado', lang: 'cs', parts: { family: 'Picado' } },
				],
			},
		]);
		expect(lost.find('Řekli to o Picadovi.', '', 'cs')).toEqual([]);
		expect(lost.find('Juan Picado přijel. Řekli to o Picadovi.', '', 'cs')).toEqual([
			'picado: Juan Picado',
			'picado: Picadovi',
		]);
		expect(lost.find('Řekl to Picado.', '', 'cs')).toEqual(['picado: Picado']);
	});

	it('finds no case without its capitals', () => {
		expect(finderOf(ONLY('pl')).match('karela hirota, Karela hirota, hirotem').matches).toEqual([]);
	});
});

describe('the filter of every page', () => {
	const forms = formsOf(ONLY('pl'));
	const keys = filterKeysOf(forms);

	it('has no key for each case', () => {
		const nominatives = forms.filter(({ stem }) => !stem);
		expect(forms.length).toBeGreaterThan(3 * nominatives.length);
		expect(keys.any.length).toBeLessThanOrEqual(nominatives.length + 2);
	});

	it('lets every case through, with its capitals', () => {
		const mayHold = createFilter(keys);
		for (const { text } of forms) expect(mayHold(`x ${text}, x`), text).toBe(true);
		expect(mayHold('hirota, hirotem')).toBe(false);
		expect(mayHold('Hir, Hiro, Kare')).toBe(false);
	});

	it('knows the cases of a second word by their first letters', () => {
		const names = [
			'Zemblan ulkoministeriö',
			'Zemblan ulkoministeriön',
			'Zemblan ulkoministeriöstä',
			'Zemblan ulkoministerit',
		];
		const bodies = formsOf([
			{ id: 'ministry', kind: 'organisation', label: 'Ministry', names: names.map((text) => ({ text, lang: 'fi' })) },
		]);
		const few = filterKeysOf(bodies);
		expect(few.any).toHaveLength(1);
		const mayHold = createFilter(few);
		for (const text of names) expect(mayHold(`Ås, ${text}.`), text).toBe(true);
		expect(mayHold('Zemblan ulkona, ulkoministeriö')).toBe(false);
	});

	it('finds an acronym inside of a name by the acronym', () => {
		const names = ['zemblańskie MSZ', 'zemblańskiego MSZ', 'MSZ Zembli'];
		const bodies = formsOf([
			{ id: 'ministry', kind: 'organisation', label: 'Ministry', names: names.map((text) => ({ text, lang: 'pl' })) },
		]);
		expect(filterKeysOf(bodies).any).toHaveLength(1);
		const mayHold = createFilter(filterKeysOf(bodies));
		for (const text of names) expect(mayHold(`x ${text}, x`), text).toBe(true);
		const { find } = finderOf([
			{ id: 'ministry', kind: 'organisation', label: 'Ministry', names: names.map((text) => ({ text })) },
		]);
		expect(find('Rzecznik zemblańskiego MSZ milczał.')).toEqual(['ministry: zemblańskiego MSZ']);
		expect(find('Rzecznik zemblańskiego msz milczał.')).toEqual([]);
	});

	it('takes no word of a name in capitals for an acronym', () => {
		const [form] = formsOf([{ id: 'x', kind: 'organisation', label: 'X', names: [{ text: 'ZEMBLAN NEW TIMES' }] }]);
		expect(form?.stem).toBeUndefined();
	});
});
