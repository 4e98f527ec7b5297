import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../../components/popup/Popup.tsx';
import { drawPopup, mount } from './popup-mount.tsx';
import { ana, NOTHING, port } from './popup-states.ts';

const MANY = Array.from({ length: 20 }, (_, index) => ({
	...(index % 2 ? ana : port),
	entity: `name-${index}`,
	label: `Name ${index}`,
}));

const show = (change: Partial<PopupProps> = {}) =>
	drawPopup({ page: { names: MANY, perhaps: [], hidden: [] }, ...change });

const box = (selector: string) => (mount.querySelector(selector) as Element).getBoundingClientRect();
const scrolls = (selector: string) => {
	const { scrollHeight = 0, clientHeight = 0 } = mount.querySelector(selector) ?? {};
	return scrollHeight > clientHeight;
};

it('600 px high, ten of twenty names with who they are are seen without scrolling', async () => {
	await page.viewport(380, 600);
	const known = new Map(
		MANY.map(({ entity, label, kind }) => [
			entity,
			{
				id: entity,
				label,
				kind,
				who: { text: 'secretary of the harbour council', isQuoted: true, language: 'en', sources: [] },
			},
		]),
	);
	show({ known });
	expect(mount.querySelectorAll('.who')).toHaveLength(20);
	const { bottom } = box('.here');
	const seen = [...mount.querySelectorAll('.names .name')].filter(
		(row) => row.getBoundingClientRect().bottom <= bottom,
	);
	expect(seen.length).toBeGreaterThanOrEqual(10);
});

it('however many were dismissed, the names of the page are in view below them', async () => {
	await page.viewport(380, 600);
	const hidden = MANY.map(({ entity, label }) => ({ entity, label, surface: `${label}s` }));
	show({ page: { names: MANY, perhaps: [], hidden } });
	const { bottom } = box('.here');
	const seen = [...mount.querySelectorAll('.names .name')].filter(
		(row) => row.getBoundingClientRect().bottom <= bottom,
	);
	expect(seen.length).toBeGreaterThanOrEqual(6);
	const last = [...mount.querySelectorAll('.dismissed button')].at(-1) as HTMLElement;
	last.focus();
	expect(document.elementFromPoint(last.getBoundingClientRect().x + 4, last.getBoundingClientRect().y + 8)).toBe(last);
});

describe.each([300, 420, 510, 600])('a window %i px high', (height) => {
	beforeEach(() => page.viewport(380, height));

	it('keeps the switch and the search in view; the list scrolls, and its last line and the foot can be reached', () => {
		show();
		expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden');
		expect(box('main').height).toBe(height);
		expect(scrolls('main')).toBe(false);
		const list = height < 480 ? '.below' : '.here';
		expect(scrolls(list)).toBe(true);
		expect(box(list).height).toBeGreaterThan(height < 480 ? 120 : 60);
		const last = mount.querySelector('.names li:last-child') as Element;
		last.scrollIntoView({ block: 'nearest' });
		expect(box('h1').top).toBeGreaterThanOrEqual(0);
		expect(box('input[type=search]').bottom).toBeLessThanOrEqual(box(list).top);
		const { left, top, width, height: high } = last.getBoundingClientRect();
		const onTop = document.elementFromPoint(left + width / 2, top + high / 2);
		expect(last.contains(onTop)).toBe(true);
		if (height >= 480) expect(box('footer').bottom).toBe(height);
		mount.querySelector('footer button:last-of-type')?.scrollIntoView({ block: 'nearest' });
		expect(box('footer button:last-of-type').bottom).toBeLessThan(height + 0.5);
		expect(box('input[type=search]').top).toBeGreaterThan(0);
	});

	it('shows what is found under the search, and a card that scrolls in itself', async () => {
		show();
		await userEvent.keyboard('port');
		await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
		expect(scrolls('main')).toBe(false);
		expect(box('.results').bottom).toBeLessThan(height + 0.5);
		expect(box('.results').height).toBeGreaterThan(60);
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('dialog')).toBeVisible();
		expect(box('.gloss-card').height).toBe(height);
		expect(box('.gloss-source-line').bottom).toBeLessThan(height + 0.5);
	});

	it.each(NOTHING)('has no line out of reach: %s', (_name, change) => {
		show(change);
		expect(box('main').height).toBe(Math.min(height, 480));
		const last = mount.querySelector('footer button:last-of-type') as Element;
		last.scrollIntoView({ block: 'nearest' });
		expect(last.getBoundingClientRect().bottom).toBeLessThan(height + 0.5);
	});
});
