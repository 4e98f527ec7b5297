import { beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createCards } from '../../../core/card/build-card.ts';
import { createSearch, type SearchResult } from '../../../core/search/search.ts';
import { threeSources } from '../../fixtures/three-sources.ts';
import { drawPopup, mount } from './popup-mount.tsx';

const searchNow = createSearch(threeSources);
const cards = createCards(threeSources);
const load = vi.fn(async (entity: string) => cards(entity));

/** The questions asked; each is answered or refused by the test, whenever and in whatever order. */
let questions: { query: string; answer(): void; refuse(): void }[];

const search = (query: string) =>
	new Promise<SearchResult[]>((resolve, reject) =>
		questions.push({ query, answer: () => resolve(searchNow(query, 24)), refuse: () => reject(new Error('dead')) }),
	);
const last = () => questions.at(-1);
const field = page.getByRole('combobox', { name: /^Search/ });
const options = page.getByRole('listbox').getByRole('option');
const none = page.getByText(/^Nothing found for/);

beforeEach(() => {
	questions = [];
	load.mockClear();
	drawPopup({ search, load });
});

it('shows the newest answer, whichever comes last', async () => {
	await userEvent.keyboard('a');
	await userEvent.keyboard('na');
	const [a, , ana] = questions;
	expect([a?.query, ana?.query]).toEqual(['a', 'ana']);
	ana?.answer();
	await expect.element(options.first().getByText('Ana Paz', { exact: true })).toBeVisible();
	const shown = mount.querySelector('[role=listbox]')?.textContent;
	a?.answer();
	// Preact draws in the next turn; two frames are far later.
	for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
	expect(mount.querySelector('[role=listbox]')?.textContent).toBe(shown);
});

it('does not say that nothing is found before it knows', async () => {
	await userEvent.keyboard('zzzz');
	expect(none.elements()).toHaveLength(0);
	last()?.answer();
	await expect.element(none).toBeVisible();
});

it('keeps the results in view while the next ones are on their way', async () => {
	await userEvent.keyboard('an');
	last()?.answer();
	await expect.element(options.first()).toBeVisible();
	await userEvent.keyboard('a');
	await expect.element(options.first()).toBeVisible();
});

it('an Enter that is faster than the search opens the first result of what was typed', async () => {
	await userEvent.keyboard('port{Enter}');
	expect(load).not.toHaveBeenCalled();
	last()?.answer();
	await expect.element(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveTextContent('Port Office');
});

it('an early Enter is forgotten when something else is typed', async () => {
	await userEvent.keyboard('port{Enter}s');
	last()?.answer();
	await userEvent.keyboard('{Backspace}');
	last()?.answer();
	await expect.element(options.first()).toBeVisible();
	expect(load).not.toHaveBeenCalled();
});

it('says that the search has stopped, and everything else works', async () => {
	await userEvent.keyboard('ana');
	last()?.refuse();
	await expect.element(page.getByRole('alert').getByText(/^The search has stopped/)).toBeVisible();
	expect(none.elements()).toHaveLength(0);
	await userEvent.clear(field);
	await expect.element(page.getByRole('switch').first()).toBeEnabled();
	expect(page.getByRole('alert').elements()).toHaveLength(0);
});

/** Pastes into the field, and answers what is asked then. */
async function paste(text: string) {
	const element = field.element() as HTMLInputElement;
	element.value = text;
	element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
	await expect.poll(() => last()?.query).toBe(text);
	last()?.answer();
	return element;
}

it('markup is text, and finds what its words find', async () => {
	const elements = () => mount.querySelectorAll('img, b:not(.site), i').length;
	const element = await paste('<img src=x onerror="document.title=1"> <i>zzzz</i>');
	await expect
		.element(none)
		.toHaveTextContent('Nothing found for “<img src=x onerror="document.title=1"> <i>zzzz</i>”');
	expect(elements()).toBe(0);
	await paste('<b>Ana</b> <a href="/port-office">Paz</a>');
	await expect.element(options.first().getByText('Ana Paz', { exact: true })).toBeVisible();
	expect(element.value).toBe('<b>Ana</b> <a href="/port-office">Paz</a>');
	expect(elements()).toBe(0);
});

it('says of a page that was pasted as a whole only how it begins', async () => {
	await paste('zzzz '.repeat(10_000));
	await expect.element(none).toBeVisible();
	expect(none.element().textContent?.length).toBeLessThan(200);
});
