import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../page/input/speak.ts';

/** The live regions that were ever made, in closed roots that only this test sees into. */
let regions: Element[];
let before: string;

beforeEach(() => {
	regions = [];
	before = document.documentElement.outerHTML;
	const attach = Element.prototype.attachShadow;
	vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
		const root = attach.call(this, init);
		expect(root.mode).toBe('closed');
		const append = root.append.bind(root);
		root.append = (...nodes) => {
			regions.push(...nodes.filter((node) => node instanceof Element));
			append(...nodes);
		};
		return root;
	});
	vi.useFakeTimers();
});

afterEach(() => {
	vi.runAllTimers();
	vi.useRealTimers();
	vi.restoreAllMocks();
	document.querySelector('dialog')?.remove();
});

const added = () => [...document.documentElement.children].filter((child) => !['HEAD', 'BODY'].includes(child.tagName));

it('puts the region there first and its text later, and leaves nothing behind', () => {
	speak('Ana Paz, 1 of 3 on this page', 'en-GB');
	const [region] = regions;
	expect([region?.role, (region as HTMLElement).lang, region?.textContent]).toEqual(['status', 'en-GB', '']);
	expect(added()).toHaveLength(1);
	vi.advanceTimersByTime(500);
	expect(region?.textContent).toBe('Ana Paz, 1 of 3 on this page');
	vi.advanceTimersByTime(10_000);
	expect(document.documentElement.outerHTML).toBe(before);
});

it('says the newest only, and is never there twice', () => {
	speak('first', 'en');
	speak('second', 'en');
	expect(added()).toHaveLength(1);
	vi.advanceTimersByTime(500);
	expect(regions.map(({ textContent }) => textContent)).toEqual(['', 'second']);
});

it('speaks from inside a modal dialog, which silences all else', () => {
	const dialog = document.body.appendChild(document.createElement('dialog'));
	dialog.showModal();
	speak('inside', 'en');
	expect(dialog.children).toHaveLength(1);
	vi.advanceTimersByTime(10_000);
	expect(dialog.children).toHaveLength(0);
});

it('leaves with the page, which may be kept for the way back', () => {
	speak('going', 'en');
	window.dispatchEvent(new Event('pagehide'));
	expect(document.documentElement.outerHTML).toBe(before);
});

it('cannot be seen, and takes no room', () => {
	speak('unseen', 'en');
	const [host] = added();
	const { position, width, height, overflow } = getComputedStyle(host as Element);
	expect([position, width, height, overflow]).toEqual(['fixed', '1px', '1px', 'hidden']);
});
