import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../../components/popup/Popup.tsx';
import { drawPopup, mount } from './popup-mount.tsx';
import { ana, harbour, keptOnes, NOTHING, ON, paz, port, quay } from './popup-states.ts';

const show = (change: Partial<PopupProps> = {}) =>
	drawPopup({ choices: undefined, page: { names: [ana, port], perhaps: [], hidden: [] }, ...change });

const field = page.getByRole('combobox', { name: /^Search/ });
const headingOfCard = page.getByRole('dialog').getByRole('heading', { level: 2 });

const ASIDE: Partial<PopupProps> = {
	kept: keptOnes,
	page: { names: [ana], perhaps: [harbour], hidden: [paz, quay] },
};

describe.each(['light', 'dark'])('axe finds nothing in %s', (scheme) => {
	const states: [string, Partial<PopupProps>, string][] = [
		['names', {}, ''],
		['results', {}, 'port'],
		['no results', {}, 'zzzz'],
		['a card', {}, 'port{Enter}'],
		['none marked', { page: { names: [], perhaps: [harbour], hidden: [] } }, ''],
		['sure only', { switches: { ...ON, level: 'sure' } }, ''],
		['perhaps, hidden and kept', ASIDE, ''],
		['private window', { incognito: true }, ''],
		['write failed', { storageFailed: 'write' }, ''],
		['read failed', { switches: undefined, storageFailed: 'read' }, ''],
		...NOTHING.map(([name, change]): [string, Partial<PopupProps>, string] => [name, change, '']),
	];
	it.each(states)('%s', async (_, change, keys) => {
		document.documentElement.style.colorScheme = scheme;
		show(change);
		await expect.element(field).toHaveFocus();
		if (keys) await userEvent.keyboard(keys);
		for (const details of mount.querySelectorAll('details')) details.open = true;
		if (keys.endsWith('{Enter}')) await expect.element(headingOfCard).toBeVisible();
		// A switch takes its time to change colour.
		await Promise.all(document.getAnimations().map(({ finished }) => finished));
		const { violations, incomplete } = await axe.run(mount);
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		expect(incomplete.filter(({ id }) => id !== 'color-contrast').map(({ id }) => id)).toEqual([]);
	});
});

it('a long card scrolls in itself, not the popup', async () => {
	await page.viewport(380, 600);
	show();
	await userEvent.keyboard('ana{Enter}');
	await expect.element(headingOfCard).toBeVisible();
	const body = mount.querySelector('.gloss-body');
	expect(body?.scrollHeight).toBeGreaterThan(body?.clientHeight ?? 0);
	expect(document.documentElement.scrollHeight).toBe(600);
});

describe.each([320, 380])('%i px wide', (width) => {
	it.each(['', 'p'])('nothing sticks out, every target is 24 px or more (“%s”)', async (keys) => {
		await page.viewport(width, 600);
		const site = 'a-very-long-regional-newspaper-of-somewhere.example.co.uk';
		show({ ...ASIDE, site, kept: [{ ...paz, scope: site }] });
		await expect.element(field).toHaveFocus();
		for (const details of mount.querySelectorAll('details')) details.open = true;
		if (keys) await userEvent.keyboard(keys);
		expect(document.documentElement.scrollWidth).toBe(width);
		for (const target of mount.querySelectorAll(
			'button, label, select, summary, input:not([type=checkbox]), [role=option]',
		)) {
			// Settings make room for what is found.
			if (!target.checkVisibility()) continue;
			const { width: across, height } = target.getBoundingClientRect();
			expect(Math.min(across, height), target.outerHTML).toBeGreaterThanOrEqual(24);
		}
	});
});
