import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CardStack } from '../../../components/card/CardStack.tsx';
import cardCss from '../../../components/card/styles/card.css?inline';
import frameCss from '../../../components/card/styles/card-frame.css?inline';
import themeCss from '../../../components/theme.css?inline';
import { createCards } from '../../../core/card/build-card.ts';
import type { Card } from '../../../core/card/card.ts';
import { type Anchor, nameAnchor } from '../../../page/card/card-anchor.ts';
import { type CardHost, createCardHost } from '../../../page/card/card-host.ts';
import { threeSources } from '../../fixtures/three-sources.ts';
import { emulateMedia } from '../emulate.ts';

const css = themeCss.replaceAll(':host', '.gloss-frame') + cardCss + frameCss;
const cards = createCards(threeSources);
const cardOf = (entity: string) => cards(entity) as Card;

const PAGE = { address: 'https://herald.example/bridge', entities: ['port', 'ana-paz', 'quay'] };

/** Smaller ones are set in a sentence, where WCAG 2.5.8 asks for nothing. */
const IN_A_SENTENCE = '.gloss-name, .gloss-foot a';
const TARGET_PX = 24;

interface OpenState {
	card: Card;
	load?: (entity: string) => Promise<Card | undefined>;
	why?: string;
	doubt?: string;
	/** What the reader does then. */
	press?: RegExp;
	/** What is there when it is done. */
	until: string;
}

const why = '“Paz” is the surname, and the page writes the full name elsewhere.';
const STATES: [string, OpenState][] = [
	['all facts', { card: cardOf('ana-paz'), press: /^All \d/, until: '.gloss-topics' }],
	['compare', { card: cardOf('ana-paz'), press: /^Compare$/, until: '.gloss-compared blockquote' }],
	['when', { card: cardOf('ana-paz'), press: /^When$/, until: '.gloss-times' }],
	['between these names', { card: cardOf('ana-paz'), press: /^Connections$/, until: '.gloss-links' }],
	['plain', { card: cardOf('port'), until: 'h2' }],
	['with comparisons', { card: cardOf('ana-paz'), until: '.gloss-sides' }],
	['why', { card: cardOf('ana-paz'), why, press: /^More$/, until: '.gloss-why' }],
	['in doubt', { card: cardOf('ana-paz'), why, doubt: 'Probably Ana Paz.', until: '.gloss-doubt' }],
	['all descriptions', { card: cardOf('ana-paz'), press: /^\+\d/, until: '.gloss-descriptions' }],
	['every quote open', { card: cardOf('ana-paz'), press: /^Quote/, until: '.gloss-proof a' }],
	['another entity in place', { card: cardOf('ana-paz'), press: /^Port Office$/, until: '.gloss-back' }],
	[
		'not found',
		{
			card: cardOf('ana-paz'),
			load: async () => undefined,
			press: /^Port Office$/,
			until: '.gloss-problem:not(:empty)',
		},
	],
	[
		'error',
		{
			card: cardOf('ana-paz'),
			load: () => Promise.reject(new Error('worker gone')),
			press: /^Port Office$/,
			until: '.gloss-problem:not(:empty)',
		},
	],
	['nothing in it', { card: cardOf('unused'), until: 'h2' }],
	['more than it holds', { card: { ...cardOf('ana-paz'), left: 1_234 }, until: '.gloss-left' }],
	['an enormous word', { card: { ...cardOf('ana-paz'), label: 'Donaudampf'.repeat(20) }, why, until: 'h2' }],
];

let host: CardHost | undefined;
let root: ShadowRoot;

beforeEach(() => {
	document.documentElement.lang = 'en';
	document.title = 'A page';
	document.body.innerHTML =
		'<main><h1>News</h1><button id="before">before</button><p>Of <b id="name">Ana Paz</b> it says more.</p></main>';
});

afterEach(async () => {
	host?.close();
	document.body.replaceChildren();
	document.documentElement.removeAttribute('style');
	document.documentElement.removeAttribute('lang');
	await emulateMedia([]);
});

async function open({ card, load = async (entity) => cards(entity), why, doubt, press, until }: OpenState) {
	const text = document.getElementById('name')?.firstChild as Text;
	const anchor = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
	const opened = createCardHost(text, css, { onPointer() {}, onAnchorGone() {} });
	if (!opened) throw new Error('no host');
	host = opened;
	const close = () => opened.close();
	render(
		<CardStack
			first={card}
			page={PAGE}
			load={load}
			onClose={close}
			onDismiss={() => undefined}
			{...(why && { why })}
			{...(doubt && { doubt })}
		/>,
		opened.mount,
	);
	opened.show(nameAnchor(anchor) as Anchor, 'key');
	await expect.poll(() => opened.mount.style.left).not.toBe('');
	root = opened.mount.getRootNode() as ShadowRoot;
	// Only what a reader presses counts in a card on a page.
	for (const button of press
		? buttons().filter(({ textContent, ariaLabel }) => press.test(textContent || (ariaLabel ?? '')))
		: []) {
		button.focus();
		await userEvent.keyboard('{Enter}');
		if (press && !/Quote/.test(press.source)) break;
	}
	await expect.poll(() => root.querySelector(until)).not.toBeNull();
}

const buttons = () => [...root.querySelectorAll('button')];

describe.each(['light', 'dark'])('axe finds nothing, %s', (scheme) => {
	it.each(STATES)('%s', async (_, state) => {
		await page.viewport(1000, 700);
		document.documentElement.style.colorScheme = scheme;
		await open(state);
		await Promise.all(host?.mount.getAnimations({ subtree: true }).map(({ finished }) => finished) ?? []);
		// It does not see into a closed shadow root.
		Object.defineProperty(host?.element, 'shadowRoot', { value: root });
		const { violations, incomplete, passes } = await axe.run(document, {
			rules: { region: { enabled: false }, 'target-size': { enabled: true } },
		});
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
		expect(incomplete.map(({ id }) => id).filter((id) => id !== 'color-contrast')).toEqual([]);
		// It has really looked into the card.
		expect(JSON.stringify(passes.find(({ id }) => id === 'button-name'))).toContain('gloss-close');
	});
});

describe.each([
	['320 px wide', 320, 640],
	['200 % of 1280 × 800', 640, 400],
	['400 % of 1280 × 1024', 320, 256],
])('%s', (_, width, height) => {
	it.each(STATES)('%s: nothing is cut, every target is large enough', async (_, state) => {
		await page.viewport(width, height);
		await open(state);
		const card = root.querySelector('.gloss-card') as HTMLElement;
		const box = card.getBoundingClientRect();
		expect(box.left).toBeGreaterThanOrEqual(0);
		expect(Math.ceil(box.right)).toBeLessThanOrEqual(width);
		for (const element of card.querySelectorAll<HTMLElement>('*')) {
			const style = getComputedStyle(element);
			if (element.closest('.gloss-hidden, svg') || style.display === 'inline') continue;
			expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 200)).toBeLessThanOrEqual(
				box.right + 0.5,
			);
			if (style.overflowX === 'hidden' || style.overflowX === 'auto')
				expect(element.scrollWidth, element.outerHTML.slice(0, 200)).toBeLessThanOrEqual(element.clientWidth + 1);
		}
		for (const target of card.querySelectorAll('button, a')) {
			if (target.matches(IN_A_SENTENCE)) continue;
			const { width: across, height: down } = target.getBoundingClientRect();
			expect(Math.min(across, down), target.outerHTML).toBeGreaterThanOrEqual(TARGET_PX);
		}
		// All of it can be scrolled to.
		const last = [...card.querySelectorAll('p, li')].at(-1) as HTMLElement;
		last.scrollIntoView({ block: 'end' });
		expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom + 1);
	});
});

it('in a low window the whole card scrolls: its head does not take the room to read', async () => {
	await page.viewport(320, 256);
	await open({ card: cardOf('ana-paz'), why, until: '.gloss-sides' });
	const card = root.querySelector('.gloss-card') as HTMLElement;
	const before = card.getBoundingClientRect().top;
	card.scrollTop = card.scrollHeight;
	expect(root.querySelector('.gloss-head')?.getBoundingClientRect().bottom).toBeLessThan(before);
	expect(card.scrollTop).toBeGreaterThan(0);
});

describe('the keyboard', () => {
	it('reaches everything in the order of reading, sees where it is, and leaves with Escape', async () => {
		await page.viewport(1000, 700);
		document.getElementById('before')?.focus();
		await open({ card: cardOf('ana-paz'), why, until: '.gloss-sides' });
		expect(root.activeElement?.localName).toBe('h2');
		const wanted = [...root.querySelectorAll('button:not([tabindex="-1"]), a')];
		for (const target of wanted) {
			await userEvent.keyboard('{Tab}');
			// Some browsers stop at what scrolls.
			if (root.activeElement?.matches('.gloss-body')) await userEvent.keyboard('{Tab}');
			expect(root.activeElement, target.outerHTML).toBe(target);
			expect(getComputedStyle(target).outlineStyle, target.outerHTML).toBe('solid');
			const box = target.getBoundingClientRect();
			const card = root.querySelector('.gloss-card')?.getBoundingClientRect();
			expect(box.bottom, target.outerHTML).toBeLessThanOrEqual((card?.bottom ?? 0) + 1);
		}
		await userEvent.keyboard('{Escape}');
		expect(host?.element.isConnected).toBe(false);
		expect(document.activeElement?.id).toBe('before');
	});

	it('is not lost when another entity opens in place, and goes back where it was', async () => {
		document.getElementById('before')?.focus();
		await open({ card: cardOf('ana-paz'), press: /^Port Office$/, until: '.gloss-back' });
		await expect.poll(() => root.activeElement?.localName).toBe('h2');
		(root.querySelector('.gloss-back') as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => root.activeElement?.textContent).toBe('Ana Paz');
		(root.querySelector('.gloss-close') as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(document.activeElement?.id).toBe('before');
	});
});

describe('what the reader asked the system for', () => {
	it('less motion: nothing moves', async () => {
		await emulateMedia([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
		await open({ card: cardOf('ana-paz'), press: /^Quote/, until: '.gloss-proof a' });
		for (const element of root.querySelectorAll('*'))
			for (const pseudo of [undefined, '::before', '::after']) {
				const { transitionDuration, animationName } = getComputedStyle(element, pseudo);
				expect(`${transitionDuration} ${animationName}`, element.outerHTML.slice(0, 200)).toBe('0s none');
			}
		expect(host?.mount.getAnimations({ subtree: true })).toEqual([]);
	});

	it('its own colours: what only a colour tells has a border', async () => {
		await page.viewport(1000, 700);
		await emulateMedia([{ name: 'forced-colors', value: 'active' }]);
		expect(matchMedia('(forced-colors: active)').matches).toBe(true);
		await open({ card: cardOf('ana-paz'), press: /^Quote/, until: '.gloss-proof a' });
		const system = document.body.appendChild(document.createElement('div'));
		system.style.cssText = 'color: CanvasText; background: Canvas';
		const { color, backgroundColor } = getComputedStyle(system);
		for (const selector of ['.gloss-card', '.gloss-tag', '.gloss-proof', '.gloss-note']) {
			const style = getComputedStyle(root.querySelector(selector) as Element);
			expect([style.borderTopStyle, style.borderTopWidth], selector).toEqual(['solid', '1px']);
			expect(style.borderTopColor, selector).not.toBe(style.backgroundColor);
			expect([style.color, style.backgroundColor], selector).toEqual([color, backgroundColor]);
		}
	});
});
