import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../../components/popup/Popup.tsx';
import { createCards } from '../../../core/card/build-card.ts';
import { createSearch } from '../../../core/search/search.ts';
import { threeSources } from '../../fixtures/three-sources.ts';
import { emulateMedia } from '../emulate.ts';
import { drawPopup, mount, openSettings } from './popup-mount.tsx';

const cards = createCards(threeSources);
const found = createSearch(threeSources);
const name = { entity: 'ana-paz', label: 'Ana Paz', kind: 'person', count: 3 } as const;
const dismissal = { entity: 'ana-paz', label: 'Ana Paz', surface: 'Paz' };
const dialog = page.getByRole('dialog');

function show(change: Partial<PopupProps> = {}) {
	const called = drawPopup({
		page: { names: [{ ...name, frames: [{ frameId: 0, count: 3 }] }], perhaps: [name], hidden: [dismissal] },
		kept: [{ ...dismissal, scope: '*' }],
		recent: found.list(['port', 'quay']),
		...change,
	});
	for (const details of mount.querySelectorAll('details')) details.open = true;
	return called;
}

/** Of one card only: the others cannot be loaded. */
const firstOnly: PopupProps['load'] = async (entity) => {
	if (entity === 'ana-paz') return cards(entity);
	throw new Error('worker gone');
};

const shownControls = () =>
	[...mount.querySelectorAll<HTMLElement>('button, select, summary, input')].filter((one) => one.checkVisibility());

beforeEach(() => page.viewport(380, 600));
afterEach(() => emulateMedia([]));

describe('the keyboard', () => {
	it('reaches every control in the order of reading, and shows where it is', async () => {
		show();
		await openSettings();
		const controls = shownControls();
		expect(controls.length).toBeGreaterThan(10);
		controls[0]?.focus();
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
		for (const control of controls) {
			await userEvent.keyboard('{Tab}');
			if (document.activeElement?.matches('.here')) await userEvent.keyboard('{Tab}');
			expect(document.activeElement, control.outerHTML).toBe(control);
			expect(getComputedStyle(control).outlineStyle, control.outerHTML).not.toBe('none');
			expect(control.getBoundingClientRect().bottom, control.outerHTML).toBeLessThanOrEqual(innerHeight + 1);
		}
	});

	it('chooses how sure, switches, jumps, keeps and forgets', async () => {
		const called = show();
		await openSettings();
		const press = async (control: HTMLElement | null | undefined, key: string) => {
			control?.focus();
			await userEvent.keyboard(key);
		};
		const named = (words: RegExp) =>
			shownControls().find((one) => words.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
		await press(mount.querySelector('select'), '{ArrowDown}');
		await expect.poll(() => called.onSwitch.mock.calls).toEqual([['level', 'everything']]);
		await press(mount.querySelector<HTMLElement>('footer [role=switch]'), ' ');
		expect(called.onSwitch.mock.calls.at(-1)).toEqual(['places', true]);
		await press(mount.querySelector<HTMLElement>('.jump'), '{Enter}');
		expect(called.onJump).toHaveBeenCalledOnce();
		await press(named(/^Everywhere/), '{Enter}');
		expect(called.onKeep).toHaveBeenCalledWith(dismissal, 'everywhere');
		await press(named(/^Undo.*everywhere/), '{Enter}');
		expect(called.onForget).toHaveBeenCalledOnce();
	});

	it('opens a card, another in its place, and comes back to where it was', async () => {
		show();
		const opener = mount.querySelector<HTMLElement>('.name');
		opener?.focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(dialog.getByRole('heading', { level: 2 })).toHaveFocus();
		(dialog.getByRole('button', { name: 'Port Office' }).first().element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('dialog', { name: 'Port Office' })).toBeVisible();
		await expect.element(dialog.getByRole('heading', { level: 2 })).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => document.activeElement).toBe(opener);
	});
});

describe.each(['light', 'dark'])('axe finds nothing, %s', (scheme) => {
	const states: [string, Partial<PopupProps>, string, RegExp | undefined][] = [
		['the search has stopped', { search: () => Promise.reject(new Error('gone')) }, 'port', undefined],
		['another card in its place', {}, 'ana{Enter}', /^Port Office$/],
		['a card that cannot be loaded', { load: firstOnly }, 'ana{Enter}', /^Port Office$/],
		['every quote open', {}, 'ana{Enter}', /^Quote/],
	];
	it.each(states)('%s', async (_, change, keys, press) => {
		document.documentElement.style.colorScheme = scheme;
		show(change);
		await expect.element(page.getByRole('combobox', { name: /^Search/ })).toHaveFocus();
		await userEvent.keyboard(keys);
		if (press) await expect.element(dialog).toBeVisible();
		else await expect.poll(() => mount.querySelector('[role=alert]')).not.toBeNull();
		const all = press ? dialog.getByRole('button', { name: press }).elements() : [];
		for (const button of press?.source === '^Quote' ? all : all.slice(0, 1)) (button as HTMLElement).click();
		if (press?.source === '^Quote') await expect.poll(() => mount.querySelectorAll('blockquote').length).toBe(5);
		else if (press)
			await expect.poll(() => mount.querySelector('.gloss-back, .gloss-problem:not(:empty)')).not.toBeNull();
		await Promise.all(document.getAnimations().map(({ finished }) => finished));
		const { violations, incomplete } = await axe.run(mount, { rules: { 'target-size': { enabled: true } } });
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		expect(incomplete.filter(({ id }) => id !== 'color-contrast').map(({ id }) => id)).toEqual([]);
	});
});

it('zoomed to 200 %, all of it can be reached', async () => {
	await page.viewport(380, 300);
	show();
	expect(document.documentElement.scrollWidth).toBe(380);
	for (const control of shownControls()) {
		control.scrollIntoView({ block: 'nearest' });
		const { top, bottom } = control.getBoundingClientRect();
		expect(top, control.outerHTML).toBeGreaterThanOrEqual(-1);
		expect(bottom, control.outerHTML).toBeLessThanOrEqual(301);
		// What is shown there is the control itself, not something over it.
		const { left, width } = control.getBoundingClientRect();
		const over = document.elementFromPoint(left + width / 2, (Math.max(top, 0) + Math.min(bottom, 300)) / 2);
		expect(control.contains(over) || over?.contains(control), control.outerHTML).toBe(true);
	}
});

it('less motion: nothing moves', async () => {
	await emulateMedia([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
	show();
	for (const element of mount.querySelectorAll('*'))
		for (const pseudo of [undefined, '::before', '::after']) {
			const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
			expect(`${transitionDuration} ${animationName}`, element.outerHTML.slice(0, 120)).toBe('0s none');
		}
});

it('forced colours: a switch shows whether it is on, a chosen result and a match are seen', async () => {
	await emulateMedia([{ name: 'forced-colors', value: 'active' }]);
	show();
	const looks = [...mount.querySelectorAll('[role=switch]')].map((one) => ({
		on: (one as HTMLInputElement).checked,
		back: getComputedStyle(one).backgroundColor,
		knob: getComputedStyle(one, '::before').backgroundColor,
		edge: getComputedStyle(one).borderTopStyle,
	}));
	const [on, off] = [looks.find((one) => one.on), looks.find((one) => !one.on)];
	expect(on?.back).not.toBe(off?.back);
	for (const look of looks) expect([look.back !== look.knob, look.edge]).toEqual([true, 'solid']);
	await userEvent.click(page.getByRole('combobox', { name: /^Search/ }));
	await userEvent.keyboard('ana');
	await expect.poll(() => mount.querySelector('[aria-selected=true]')).not.toBeNull();
	const chosen = mount.querySelector('[aria-selected=true]') as Element;
	expect(getComputedStyle(chosen).outlineStyle).toBe('solid');
	const mark = getComputedStyle(mount.querySelector('mark') as Element);
	expect(mark.backgroundColor).not.toBe(mark.color);
	expect(mark.backgroundColor).not.toBe(getComputedStyle(chosen).backgroundColor);
});
