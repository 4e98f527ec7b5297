import { describe, expect, it } from 'vitest';
import type { NamedEntity } from '../../../../core/pack/pack.ts';
import { finderOf } from '../../names/names.ts';

const MORA: NamedEntity = {
	id: 'mora',
	kind: 'person',
	label: 'Luis Mora',
	gender: 'masculine',
	names: [
		{ text: 'Luis Mora', parts: { given: 'Luis', family: 'Mora' } },
		{ text: 'Mora', parts: { family: 'Mora' }, stands: 'evidence', since: 2006 },
	],
	cues: ['Zembla', 'harbour', 'Luis'],
	rivals: ['Andrés', 'Andrew'],
	since: 1931,
};
const KOVROV: NamedEntity = {
	id: 'kovrov',
	kind: 'person',
	label: 'Ivan Kovrov',
	names: [
		{ text: 'Ivan Kovrov', parts: { given: 'Ivan', family: 'Kovrov' } },
		{ text: 'Kovrov', parts: { family: 'Kovrov' } },
	],
	rivals: ['Dmitry'],
};
const { find } = finderOf([MORA, KOVROV]);

describe('a bare surname before the first full name', () => {
	it.each([
		['whom the page names by the given name', 'Zembla under Mora was poor. Luis Mora succeeded Andrés.'],
		['of a page without the full name', 'Zembla under Mora was poor. Andrés never left the harbour.'],
		['whom the page names in full later', 'Zembla under Mora was poor. Andrés Mora fell; Luis Mora rose.'],
		['dated before', 'In Zembla, Mora seized the harbour in 1960. Luis Mora rose later.'],
		['with the years of the office', 'Zembla: Mora 1959–2008, Luis 2008–2018; the harbour'],
		['with years in brackets', 'Zembla: Mora (1959–2008), Luis (2008–2018); the harbour'],
		['behind a year', 'In 1961 Mora spoke at the harbour of Zembla.'],
		['of a decade', 'Zembla under Mora in the 1970s had no harbour.'],
		['of a decade in Spanish', 'Zembla bajo Mora en los años sesenta; the harbour'],
		['of a decade in Portuguese', 'Nos anos 80, Mora falava em Zembla; the harbour'],
		['of a decade in German', 'Zembla unter Mora in den Siebzigern, den 70er Jahren; the harbour'],
		['of a page about a time before', 'Zembla, 1960-1962: the harbour. Mora spoke. It was 1961.'],
	])('is the namesake’s: %s', (_, text) => {
		expect(find(text).filter((name) => name === 'mora: Mora')).toEqual([]);
	});

	it.each([
		['named in full in the title', 'Mora buried Andrés.', 'Luis Mora mourns'],
		['named in full before', 'Luis Mora came to Zembla. Mora recalled Andrés.'],
		['named in full before a year', 'Luis Mora came to Zembla. Mora fought in 1958.'],
		['a given name of another', 'In Zembla, Mora met Andrew Smith. Luis Mora smiled at the harbour.'],
		['a namesake who is only kin', 'In Zembla, Mora recalled his brother Andrés. Luis Mora wept at the harbour.'],
		['kin behind a genitive', 'In Zembla, Mora wept. Luis Mora is Andrés’s younger brother.'],
		['dated since', 'In Zembla, Mora opened the harbour in 2008.'],
		['of a decade since', 'In the 2010s, Mora opened the harbour of Zembla.'],
		['of years since', 'Zembla: Mora (2008–2018); the harbour'],
	])('is the person’s: %s', (_, text, title = '') => {
		expect(find(text, title)).toContain('mora: Mora');
	});

	it('needs the surname where the surname stands alone', () => {
		expect(find('Kovrov spoke. Dmitry, a baker, listened.')).toEqual(['kovrov: Kovrov']);
		expect(find('Kovrov spoke of grain. Dmitry Kovrov is a son of Ivan Kovrov.')).toEqual(['kovrov: Ivan Kovrov']);
	});
});
