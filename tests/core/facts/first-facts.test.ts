import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createCards } from '../../../core/card/build-card.ts';
import type { Card } from '../../../core/card/card.ts';
import { bestFirst } from '../../../core/card/card-views.ts';
import type { Pack } from '../../../core/pack/pack.ts';

/** A page: the names that are marked on it, and the source that it is. */
interface Page {
	page: string;
	entities: string[];
	source?: string;
}

/** What a reader wants of a card that opens at a mark, in a sentence that names `near` too. */
interface Judged {
	page: string;
	entity: string;
	near: string[];
	/** Facts any of which may stand first. */
	first: string[];
	/** Facts none of which may be among the first three. */
	never: string[];
}

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const cards = createCards(JSON.parse(read('data/pack.json')) as Pack);
const lines = read('tests/eval/first-facts.jsonl')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Page | Judged);
const pages = new Map(lines.flatMap((line) => ('entities' in line ? [[line.page, line]] : [])));
const judged = lines.flatMap((line) => ('entity' in line ? [line] : []));

/** The ids of a card's facts as a reader meets them. */
function shownOn({ page, entity, near }: Judged): string[] {
	const { entities = [], source } = pages.get(page) ?? {};
	const before = { names: entities, near, sources: new Set(source ? [source] : []) };
	const { best, rest } = bestFirst(cards(entity) as Card, before);
	return [...best, ...rest].flatMap(({ groups }) => groups.flatMap(({ facts }) => facts.map(({ id }) => id)));
}

const named = ({ page, entity, near }: Judged) => `${entity} on ${page}${near.length > 0 ? ` beside ${near}` : ''}`;

it('leads with a fact that a reader wants, on 95 of 100 judged cards', () => {
	const wrong = judged.flatMap((card) => {
		const [first = ''] = shownOn(card);
		return card.first.includes(first) ? [] : [`${named(card)}: ${first}`];
	});
	expect(wrong.length / judged.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
});

it('has no unwanted fact among the first three of any judged card', () => {
	const unwanted = judged.flatMap((card) => {
		const found = shownOn(card)
			.slice(0, 3)
			.filter((id) => card.never.includes(id));
		return found.length > 0 ? [`${named(card)}: ${found}`] : [];
	});
	expect(unwanted).toEqual([]);
});

it('tells of Castro’s meeting, then of his part in decisions, then of his mood', () => {
	const castro = { page: 'demo', entity: 'raul-castro', near: [], first: [], never: [] };
	expect(shownOn(castro).slice(0, 3)).toEqual([
		'mh-castro-private-meeting',
		'mh-castro-decisions',
		'mh-castro-cheerful',
	]);
});
