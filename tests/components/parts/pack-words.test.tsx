import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Panel } from '../../../components/panel/Panel.tsx';
import { readPlace } from '../../../components/panel/panel-place.ts';
import { speakFrom } from '../../../core/say.ts';
import { textsIn } from '../../../scripts/corpus/locales.ts';
import { threeSources } from '../../fixtures/three-sources.ts';
import { card, panelProps, VIEWS } from '../../fixtures/views.tsx';

const { language, facts, comparisons, sources, entities } = threeSources;
const languageOf = new Map(sources.map((source) => [source.id, source.language]));

/** Every text of the pack that is in a language of its own, and in which. */
const expected = new Map<string, string>([
	...facts.flatMap((fact): [string, string][] => [
		[fact.text, language],
		[fact.topic, language],
		...fact.quotes.map(({ exact }): [string, string] => [exact, languageOf.get(fact.source) ?? '']),
	]),
	...comparisons.flatMap(({ topic, groups }): [string, string][] => [
		[topic, language],
		...groups.flatMap(({ note }) => (note ? [[note, language] as [string, string]] : [])),
	]),
	...sources.flatMap(({ title, note, language: own }): [string, string][] => [
		[title, own],
		...(note ? [[note, language] as [string, string]] : []),
	]),
	...entities.flatMap(({ descriptions }) =>
		descriptions.flatMap(({ source, quotes }) =>
			quotes.map(({ exact }): [string, string] => [exact, languageOf.get(source) ?? '']),
		),
	),
]);

let mount: HTMLElement;

beforeEach(() => {
	speakFrom(textsIn('es'));
	mount = document.body.appendChild(document.createElement('div'));
	mount.lang = 'es';
});

afterEach(() => {
	render(null, mount);
	mount.remove();
	speakFrom(textsIn('en'));
});

const textOf = (element: Element) => (element.textContent ?? '').trim().replace(/^[“«]|[”»]$/g, '');

/** The pack's texts in view whose element says another language than theirs; and how many there are in all. */
function look() {
	const seen = [...mount.querySelectorAll('*')].filter(
		(one) => expected.has(textOf(one)) && ![...one.children].some((child) => textOf(child) === textOf(one)),
	);
	const wrong = seen.filter((one) => one.closest<HTMLElement>('[lang]')?.lang !== expected.get(textOf(one)));
	return { all: seen.length, wrong: wrong.map(({ outerHTML }) => outerHTML.slice(0, 120)) };
}

/** Opens all that opens: the list of all facts, then its topics, then the quotes in them. */
async function openAll() {
	for (const what of ['.gloss-all', '.gloss-topics > .gloss-fold', '.gloss-more'])
		for (const more of mount.querySelectorAll<HTMLElement>(what)) await userEvent.click(more);
}

async function show(view: ComponentChild) {
	render(view, mount);
	await openAll();
}

it.each(VIEWS.filter(([name]) => !['options', 'welcome', 'no access', 'popup'].includes(name)))(
	'%s',
	async (_, view) => {
		await show(view());
		expect(look().wrong).toEqual([]);
	},
);

it.each([0, 1, 2, 3])('the card, tab %i', async (tab) => {
	render(card(), mount);
	await userEvent.click(mount.querySelectorAll('[role=tab]')[tab] as Element);
	await openAll();
	const { all, wrong } = look();
	expect(wrong).toEqual([]);
	expect(all).toBeGreaterThan(0);
});

it.each(['facts', 'sources'])('the panel, its list of %s', async (list) => {
	await show(<Panel {...panelProps} place={readPlace(`#tab=browse&list=${list}`)} />);
	const { all, wrong } = look();
	expect(wrong).toEqual([]);
	expect(all).toBeGreaterThan(2);
});
