import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../../components/popup/Popup.tsx';
import { createSearch } from '../../../core/search/search.ts';
import { threeSources } from '../../fixtures/three-sources.ts';
import { drawPopup, mount, openSettings } from './popup-mount.tsx';

const found = createSearch(threeSources);
const nameOf = (entity: string, label: string) => ({
	entity,
	label,
	kind: 'person' as const,
	count: 2,
	frames: [{ frameId: 0, count: 2 }],
});
const names = [nameOf('ana-paz', 'Ana Paz'), nameOf('port', 'Port Office')];
let called: ReturnType<typeof drawPopup>;

function show(change: Partial<PopupProps> = {}) {
	called = drawPopup({ page: { names, perhaps: [], hidden: [] }, ...change });
}

const field = page.getByRole('combobox', { name: /^Search/ });
const options = page.getByRole('listbox').getByRole('option');
const heading = page.getByRole('dialog').getByRole('heading', { level: 2 });
const choose = async (label: string, words: string) =>
	userEvent.selectOptions(page.getByRole('combobox', { name: label, exact: true }), words);

beforeEach(() => page.viewport(380, 600));

describe('results', () => {
	it('are grouped: names, facts, comparisons', async () => {
		show();
		await userEvent.keyboard('port');
		await expect.element(options.first()).toBeVisible();
		const heads = () => [...mount.querySelectorAll('.group-head')].map(({ textContent }) => textContent);
		expect(heads()).toEqual(['Names', 'Facts and quotes']);
		await userEvent.clear(field);
		await userEvent.keyboard('cost');
		await expect.poll(heads).toEqual(['Facts and quotes', 'Comparisons']);
	});

	it('are narrowed by source, kind and date, and say so to a screen reader', async () => {
		show();
		await userEvent.keyboard('ana');
		await expect.element(options.first()).toBeVisible();
		const all = options.elements().length;
		await choose('Source', 'Quay Times');
		await expect.poll(() => options.elements().length).toBeLessThan(all);
		for (const fact of mount.querySelectorAll('[aria-labelledby=results-fact] .source'))
			expect(fact.textContent).toContain('Quay Times');
		const left = options.elements().length;
		await expect.element(page.getByRole('status').getByText(new RegExp(`^${left} results?$`))).toBeInTheDocument();
		await choose('Date', 'Feb 2024');
		await choose('Kind', 'Events');
		await expect.element(page.getByText('Nothing with these filters.')).toBeVisible();
		await userEvent.click(page.getByRole('button', { name: 'Search without filters' }));
		await expect.poll(() => options.elements().length).toBe(all);
	});

	it('have filters where there is much to filter, and never over “Nothing found”', async () => {
		show();
		const filters = page.getByRole('combobox', { name: 'Source', exact: true });
		await userEvent.keyboard('ana');
		await expect.element(filters).toBeVisible();
		await choose('Kind', 'Events');
		await expect.element(page.getByText('Nothing with these filters.')).toBeVisible();
		expect(filters.elements()).toHaveLength(0);
		await userEvent.click(page.getByRole('button', { name: 'Search without filters' }));
		await userEvent.fill(field, 'ferry');
		await expect.poll(() => options.elements().length).toBe(1);
		expect(filters.elements()).toHaveLength(0);
	});

	it('say a topic once over its facts, each with its source in its colour', async () => {
		show();
		await userEvent.keyboard('ana');
		await expect.element(options.first()).toBeVisible();
		const topics = [...mount.querySelectorAll('.topic')].map(({ textContent }) => textContent);
		const facts = mount.querySelectorAll('.result .fact');
		expect(topics.length).toBeGreaterThan(1);
		expect(new Set(topics).size).toBe(topics.length);
		expect(facts.length).toBeGreaterThan(topics.length);
		for (const fact of facts) expect(getComputedStyle(fact).fontSize).toBe('14px');
		const colours = [...mount.querySelectorAll('.gloss-tag')].map((tag) => [
			tag.textContent,
			getComputedStyle(tag).backgroundColor,
		]);
		expect(new Set(colours.map(([, colour]) => colour)).size).toBe(new Set(colours.map(([name]) => name)).size);
	});
});

describe('recent look-ups', () => {
	it('open again, and can be cleared', async () => {
		show({ recent: found.list(['port', 'quay']) });
		await userEvent.click(page.getByRole('button', { name: 'Port Office', exact: true }).first());
		await expect.element(heading).toHaveTextContent('Port Office');
		await userEvent.keyboard('{Escape}');
		await userEvent.click(page.getByRole('button', { name: 'Clear recent look-ups' }));
		expect(called.onClearRecent).toHaveBeenCalledOnce();
	});

	it('are what was looked up, not what was opened from the page', async () => {
		show();
		await userEvent.click(page.getByRole('button', { name: /^Port Office/ }));
		await expect.element(heading).toHaveTextContent('Port Office');
		await userEvent.keyboard('{Escape}');
		expect(called.onLookUp).not.toHaveBeenCalled();
		await expect.element(page.getByRole('button', { name: /^Port Office/ })).toHaveFocus();
		await userEvent.click(field);
		await userEvent.keyboard('ana{Enter}');
		await expect.poll(() => called.onLookUp.mock.calls).toEqual([['ana-paz']]);
	});
});

describe('what was wanted from outside', () => {
	it('opens its card, where the words are exactly a name', async () => {
		show({ wanted: { query: 'ANA PAZ' } });
		await expect.element(heading).toHaveTextContent('Ana Paz');
		expect(called.onLookUp).toHaveBeenCalledWith('ana-paz');
	});

	it('else the reader chooses', async () => {
		show({ wanted: { query: 'ana' } });
		await expect.element(options.first()).toBeVisible();
		await expect.element(field).toHaveValue('ana');
		expect(called.onLookUp).not.toHaveBeenCalled();
	});

	it('opens the card of an entity', async () => {
		show({ wanted: { entity: 'port' } });
		await expect.element(heading).toHaveTextContent('Port Office');
	});
});

describe('one key', () => {
	it('with Alt, a digit goes to that name from anywhere, and writes nothing', async () => {
		show();
		await expect.element(field).toHaveFocus();
		await userEvent.keyboard('{Alt>}2{/Alt}');
		expect(called.onJump.mock.calls).toEqual([[names[1]]]);
		await userEvent.keyboard('{Alt>}9{/Alt}');
		expect(called.onJump).toHaveBeenCalledOnce();
		await expect.element(field).toHaveValue('');
	});

	it('a digit alone is text in the field, and a jump in the list', async () => {
		show();
		await userEvent.keyboard('1');
		await expect.element(field).toHaveValue('1');
		expect(called.onJump).not.toHaveBeenCalled();
		await userEvent.clear(field);
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(page.getByRole('button', { name: /^Ana Paz/ })).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}');
		await expect.element(page.getByRole('button', { name: /^Port Office/ })).toHaveFocus();
		await userEvent.keyboard('1');
		expect(called.onJump.mock.calls).toEqual([[names[0]]]);
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		await expect.element(field).toHaveFocus();
	});
});

it.each([
	['Side panel', 'panel'],
	['Settings', 'options'],
	['Help', 'help'],
	['Shortcuts', 'shortcuts'],
])('%s leads there', async (words, to) => {
	show();
	await openSettings();
	await userEvent.click(page.getByRole('button', { name: words }));
	expect(called.onGo.mock.calls).toEqual([[to]]);
});

describe.each(['light', 'dark'])('axe finds nothing, %s', (scheme) => {
	it.each([
		['recent look-ups', { recent: found.list(['port', 'quay', 'ana-paz']) }, ''],
		['filters and three groups', {}, 'the'],
		['nothing with these filters', {}, 'ana'],
	] as [string, Partial<PopupProps>, string][])('%s', async (state, change, keys) => {
		document.documentElement.style.colorScheme = scheme;
		show(change);
		await expect.element(field).toHaveFocus();
		if (keys) {
			await userEvent.keyboard(keys);
			await expect.element(options.first()).toBeVisible();
		}
		if (state.startsWith('nothing')) {
			await choose('Kind', 'Events');
			await expect.element(page.getByText('Nothing with these filters.')).toBeVisible();
		}
		const { violations, incomplete } = await axe.run(mount, { rules: { 'target-size': { enabled: true } } });
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		expect(incomplete.filter(({ id }) => id !== 'color-contrast').map(({ id }) => id)).toEqual([]);
	});
});
