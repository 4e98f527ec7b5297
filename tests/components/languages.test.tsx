import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/theme.css';
import '../../components/card/styles/card.css';
import '../../components/popup/popup.css';
import '../../components/popup/lists/popup-lists.css';
import '../../components/popup/search/popup-search.css';
import '../../components/options/options.css';
import '../../components/panel/styles/panel.css';
import '../../components/panel/styles/panel-lists.css';
import '../../components/panel/styles/panel-pictures.css';
import { direction, speakFrom } from '../../core/say.ts';
import { textsIn } from '../../scripts/corpus/locales.ts';
import { card, VIEWS } from '../fixtures/views.tsx';
import { emulateMedia } from './emulate.ts';
import { THEMES } from './themes.ts';

const NARROW_PX = 320;

let mount: HTMLElement;

beforeEach(async () => {
	await page.viewport(NARROW_PX, 640);
	mount = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
	await emulateMedia([]);
	render(null, mount);
	mount.remove();
	document.documentElement.dir = '';
	speakFrom(textsIn('en'));
});

async function show(view: () => ComponentChild) {
	document.documentElement.dir = direction();
	render(view(), mount);
	for (const details of mount.querySelectorAll('details')) details.open = true;
	await document.fonts.ready;
}

/** What does not fit, and cannot be scrolled to either. */
function cut(): string[] {
	const seen = [...mount.querySelectorAll<HTMLElement>('*')].filter(
		(one) => one.checkVisibility() && !one.closest('.gloss-hidden, .unseen, svg'),
	);
	return seen
		.filter((one) => {
			const { overflowX, textOverflow, display } = getComputedStyle(one);
			if (display === 'inline' || textOverflow === 'ellipsis') return false;
			const { left, right } = one.getBoundingClientRect();
			const hides = overflowX === 'hidden' || overflowX === 'clip';
			// Rows reach out to the edge on purpose; words do not.
			const spills = (hides || one.childElementCount === 0) && one.scrollWidth > one.clientWidth + 1;
			return spills || left < -0.5 || right > NARROW_PX + 0.5;
		})
		.map(({ outerHTML }) => outerHTML.slice(0, 160));
}

/** As if Russian ran from right to left: as long as ours get, and mirrored. */
const mirrored = (key: string) => (key === 'direction' ? 'rtl' : textsIn('ru')(key));

describe.each([
	['en', textsIn('en')],
	['es', textsIn('es')],
	['pt', textsIn('pt')],
	['ru', textsIn('ru')],
	['from right to left', mirrored],
] as const)('at 320 px, %s', (_, texts) => {
	it.each(VIEWS)('%s: nothing is cut', async (_name, view) => {
		speakFrom(texts);
		await show(view);
		expect(mount.textContent?.length).toBeGreaterThan(20);
		expect(document.documentElement.scrollWidth).toBe(NARROW_PX);
		expect(cut()).toEqual([]);
	});
});

describe.each(THEMES)('%s', (_, name, value) => {
	it.each(VIEWS)('%s: nothing is cut in any language, and axe finds nothing', async (_name, view) => {
		await emulateMedia([{ name, value }]);
		expect(matchMedia(`(${name}: ${value})`).matches).toBe(true);
		for (const language of ['en', 'es', 'pt', 'ru'] as const) {
			speakFrom(textsIn(language));
			render(null, mount);
			await show(view);
			expect(cut(), language).toEqual([]);
		}
		const { violations, passes } = await axe.run(mount, { rules: { 'target-size': { enabled: true } } });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
		expect(passes.length).toBeGreaterThan(3);
	});
});

describe('from right to left', () => {
	it('the card is mirrored, and says so; what is in another language runs its own way', async () => {
		speakFrom(mirrored);
		await show(card);
		const box = (selector: string) => mount.querySelector(selector)?.getBoundingClientRect() as DOMRect;
		expect(mount.querySelector<HTMLElement>('[role=dialog]')?.dir).toBe('rtl');
		expect(box('.gloss-close').left).toBeLessThan(NARROW_PX / 2);
		expect(box('h2').right).toBeGreaterThan(NARROW_PX / 2);
		expect(getComputedStyle(mount.querySelector('.gloss-fact .gloss-claim') as Element).direction).toBe('ltr');
	});
});
