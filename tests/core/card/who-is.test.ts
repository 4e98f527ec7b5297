import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import type { CardDescription } from '../../../core/card/card.ts';
import { whoIs } from '../../../core/card/who-is.ts';
import type { Pack } from '../../../core/pack/pack.ts';

const shippedPack = JSON.parse(readFileSync(new URL('../../../data/pack.json', import.meta.url), 'utf8')) as Pack;

const source = (id: string, order: number) =>
	({ id, order, publisher: id, title: id, urls: [], published: '2024-02-27', language: 'en', inferred: [] }) as const;
const [one, two] = [source('One', 0), source('Two', 1)];
const said = (by: typeof one, ...texts: string[]): CardDescription => ({
	source: by,
	quotes: texts.map((exact) => ({ exact })),
	asOf: '2024-02-27',
	inferred: false,
});
const lines = (...descriptions: CardDescription[]) =>
	whoIs({ descriptions }).lines.map(({ text, sources }) => `${text}: ${sources.map(({ id }) => id).join(', ')}`);

describe('whoIs', () => {
	it('says an office once for all who give it, in whatever order of words, and puts it in no quotation marks then', () => {
		const who = whoIs({
			descriptions: [
				said(one, 'Harbour ally and pilot', 'Harbour Council Secretary', 'the local official'),
				said(two, 'Secretary of the Harbour Council'),
			],
		});
		expect(who.lines.map(({ text, isQuoted, sources }) => [text, isQuoted, sources.length])).toEqual([
			['Secretary of the Harbour Council', false, 2],
		]);
		expect(who.more).toBe(2);
	});

	it.each([
		['an office before what is vague', [said(one, 'the local leader', 'Mayor of Zembla')], ['Mayor of Zembla: One']],
		[
			'two offices where they differ',
			[said(one, 'Mayor of Zembla'), said(two, 'Judge of Zembla')],
			['Mayor of Zembla: One', 'Judge of Zembla: Two'],
		],
		['what needs no context', [said(one, 'the country’s president', 'Zemblan President')], ['Zemblan President: One']],
		['what there is', [said(one, 'his colleague')], ['his colleague: One']],
		[
			'more words before a scrap',
			[said(one, 'retired Gen.', '92-year old revolutionary leader')],
			['92-year old revolutionary leader: One'],
		],
		['an office in another language', [said(one, 'el líder', 'la ministra de Zembla')], ['la ministra de Zembla: One']],
		['nothing where there is nothing', [], []],
	])('chooses %s', (_, descriptions, expected) => {
		expect(lines(...descriptions)).toEqual(expected);
	});

	it('lets no source describe an entity that it does not name, where another names it', () => {
		expect(lines({ ...said(one, 'Foreign Minister'), inferred: true }, said(two, 'the envoy of Zembla'))).toEqual([
			'the envoy of Zembla: Two',
		]);
	});

	it('counts every word of the sources of the shipped pack as shown or as more', () => {
		const cards = createCards(shippedPack);
		for (const { id, descriptions } of shippedPack.entities) {
			const { lines, more } = whoIs(cards(id) as never);
			const all = descriptions.reduce((sum, { quotes }) => sum + quotes.length, 0);
			expect(lines.length + more, id).toBeLessThanOrEqual(all);
			expect(lines.length > 0, id).toBe(all > 0);
		}
	});
});
