import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../components/theme.css';
import '../../components/card.css';
import '../../components/popup.css';
import '../../components/popup-lists.css';
import '../../components/popup-search.css';
import '../../components/options/options.css';
import '../../components/panel/panel.css';
import '../../components/panel/panel-lists.css';
import '../../components/panel/panel-pictures.css';
import { CardStack } from '../../components/CardStack.tsx';
import { Nothing } from '../../components/Nothing.tsx';
import { Options } from '../../components/options/Options.tsx';
import { Welcome } from '../../components/options/Welcome.tsx';
import { Popup } from '../../components/Popup.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { PANEL_TABS, readPlace } from '../../components/panel/panel-place.ts';
import { createCards } from '../../core/build-card.ts';
import type { Card } from '../../core/card.ts';
import { overviewOf } from '../../core/overview.ts';
import { direction, speakFrom } from '../../core/say.ts';
import { createSearch } from '../../core/search.ts';
import { DEFAULTS } from '../../core/settings.ts';
import { textsIn } from '../../scripts/locales.ts';
import { threeSources } from '../fixtures/three-sources.ts';

const NARROW_PX = 320;

const cards = createCards(threeSources);
const search = createSearch(threeSources);
const ana = {
	entity: 'ana-paz',
	label: 'Ana Paz',
	kind: 'person',
	count: 3,
	frames: [{ frameId: 0, count: 3 }],
} as const;
const here = { names: [ana], perhaps: [ana], hidden: [{ entity: 'ana-paz', label: 'Ana Paz', surface: 'Paz' }] };
const onPage = { address: 'https://herald.example/bridge', entities: ['port', 'ana-paz', 'quay'] };
const load = async (entity: string) => cards(entity);
const nothing = () => {};

const card = () => (
	<CardStack first={cards('ana-paz') as Card} page={onPage} load={load} onClose={nothing} onDismiss={nothing} why="…" />
);
const popup = () => (
	<Popup
		site="news.example"
		incognito
		switches={{ site: true, paused: false, places: false, level: 'balanced' }}
		storageFailed="read"
		page={here}
		kept={[{ ...here.hidden[0], scope: '*' } as never]}
		search={async (query, filter) => search(query, 24, filter)}
		choices={search.choices}
		recent={search.list(['port', 'quay'])}
		wanted={undefined}
		load={load}
		onSwitch={nothing}
		onJump={nothing}
		onRestore={nothing}
		onKeep={nothing}
		onForget={nothing}
		onGrant={nothing}
		onReload={nothing}
		onLookUp={nothing}
		onClearRecent={nothing}
		onGo={nothing}
	/>
);
const panel = (tab: (typeof PANEL_TABS)[number]) => () => (
	<Panel
		site="news.example"
		switches={{ site: true, paused: false }}
		page={here}
		pageDate={{ day: '2024-02-27', where: 'meta' }}
		storageFailed={false}
		isGone={false}
		overview={overviewOf(threeSources)}
		inTab="/sidepanel.html?tab=1"
		isLookedFor={() => true}
		load={load}
		place={{ ...readPlace(''), tab }}
		onPlace={nothing}
		onJump={nothing}
		onGrant={nothing}
		onReload={nothing}
		onSwitchOn={nothing}
	/>
);

const sample = { language: 'en', paragraphs: ['One Name and another.'] };
const options = () => (
	<Options
		settings={DEFAULTS}
		sites={[{ site: 'a.example', on: false }]}
		kept={[{ ...here.hidden[0], scope: 'a.example' } as never]}
		storageFailed="write"
		undoable={{ site: 'a.example' }}
		imported={{ problem: { what: 'json', line: 3, column: 4 } }}
		commands={[{ description: 'Next name', keys: 'Alt+Shift+N' }]}
		sample={sample}
		markSample={() => undefined}
		onSet={nothing}
		onSite={nothing}
		onRemove={nothing}
		onExport={nothing}
		onImport={nothing}
		onForget={nothing}
		onReset={nothing}
		onUndo={nothing}
	/>
);
const welcome = () => (
	<Welcome settings={DEFAULTS} sample={sample} markSample={() => undefined} optionsAddress="/options.html" />
);

const VIEWS: [string, () => ComponentChild][] = [
	['card', card],
	['popup', popup],
	['options', options],
	['welcome', welcome],
	['no access', () => <Nothing why="no-access" site={undefined} onGrant={nothing} onReload={nothing} />],
	...PANEL_TABS.map((tab): [string, () => ComponentChild] => [`panel, ${tab}`, panel(tab)]),
];

const THEMES = [
	['light', 'prefers-color-scheme', 'light'],
	['dark', 'prefers-color-scheme', 'dark'],
	['forced colours', 'forced-colors', 'active'],
	['more contrast', 'prefers-contrast', 'more'],
] as const;

interface Emulation {
	send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>;
}
const media = (features: { name: string; value: string }[]) =>
	(cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { features });

let mount: HTMLElement;

beforeEach(async () => {
	await page.viewport(NARROW_PX, 640);
	mount = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
	await media([]);
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
		await media([{ name, value }]);
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
		expect(box('.gloss-kind').right).toBeGreaterThan(NARROW_PX / 2);
		expect(getComputedStyle(mount.querySelector('.gloss-fact .gloss-claim') as Element).direction).toBe('ltr');
	});
});
