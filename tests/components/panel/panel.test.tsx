import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/card/styles/card.css';
import '../../../components/panel/styles/panel.css';
import '../../../components/panel/styles/panel-lists.css';
import '../../../components/panel/styles/panel-pictures.css';
import { Panel, type PanelProps } from '../../../components/panel/Panel.tsx';
import { PANEL_TABS, type PanelPlace, readPlace } from '../../../components/panel/panel-place.ts';
import { overviewOf } from '../../../core/card/overview.ts';
import type { NothingHere } from '../../../core/on-page/this-page.ts';
import { say } from '../../../core/say.ts';
import { threeSources } from '../../fixtures/three-sources.ts';
import { panelProps } from '../../fixtures/views.tsx';
import { emulateMedia } from '../emulate.ts';
import { ana } from '../popup/popup-states.ts';

const NAMES = { names: [ana], perhaps: [], hidden: [] };
let mount: HTMLElement;

/** Draws the panel, and again with each place that it goes to. */
function show(hash = '', change: Partial<PanelProps> = {}) {
	let place = readPlace(hash);
	const called = {
		onJump: vi.fn(),
		onGrant: vi.fn(),
		onReload: vi.fn(),
		onSwitchOn: vi.fn(),
		places: [] as PanelPlace[],
	};
	const draw = () =>
		render(
			<Panel
				{...panelProps}
				address="https://news.example/story"
				page={NAMES}
				place={place}
				onPlace={(next) => {
					place = { ...place, ...next };
					called.places.push(place);
					draw();
				}}
				{...called}
				{...change}
			/>,
			mount,
		);
	draw();
	return called;
}

const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const headingOfCard = page.getByRole('dialog').getByRole('heading', { level: 2 });

beforeEach(async () => {
	await page.viewport(360, 700);
	mount = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
	render(null, mount);
	mount.remove();
	document.documentElement.removeAttribute('style');
	document.documentElement.dir = '';
	await emulateMedia([]);
});

describe('tabs by keyboard', () => {
	it('one stop, arrows go round, Home and End to the ends', async () => {
		const { places } = show();
		(tab('This page').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}');
		await expect.element(tab('Browse')).toHaveFocus();
		await userEvent.keyboard('{End}{ArrowRight}{ArrowLeft}{Home}');
		expect(places.map((place) => place.tab)).toEqual(['browse', 'relations', 'page', 'relations', 'page']);
		await expect.element(tab('This page')).toHaveAttribute('aria-selected', 'true');
		expect(mount.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
		expect(document.getElementById(tab('This page').element().getAttribute('aria-controls') ?? '')?.role).toBe(
			'tabpanel',
		);
	});

	it('goes the other way where texts run from right to left', async () => {
		const { places } = show();
		(mount.querySelector('.panel') as HTMLElement).dir = 'rtl';
		(tab('This page').element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowLeft}');
		expect(places.at(-1)?.tab).toBe('browse');
	});
});

describe('this page', () => {
	it('counts, jumps, opens a card and comes back', async () => {
		const { onJump } = show();
		await expect.element(page.getByRole('status').getByText('1 name, 3 mentions')).toBeVisible();
		await userEvent.click(button(/go to the next Ana Paz/));
		expect(onJump).toHaveBeenCalledExactlyOnceWith(ana);
		await userEvent.click(button(/^Ana Paz/).first());
		await expect.element(headingOfCard).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(button(/^Ana Paz/).first()).toHaveFocus();
	});

	it('lists what is left out, dated before or after the page', async () => {
		show('', { pageDate: { day: '2024-02-28', where: 'time' } });
		await expect.element(page.getByText(/date, 28 February 2024, is taken from/)).toBeVisible();
		await userEvent.click(button(/facts? with Ana Paz/).first());
		const beside = page.getByText(/before this page|after this page|at the time of this page/);
		await expect.element(beside.first()).toBeVisible();
		show('', { pageDate: undefined });
		await expect.element(page.getByText(/^Facts link these.*Could not read this page’s date/)).toBeVisible();
		expect(beside.elements()).toHaveLength(0);
		show('', { pageDate: { day: '2024-02-28', where: 'text' } });
		await expect.element(page.getByText(/The page shows the date 28 February 2024/)).toBeVisible();
	});

	const nothing: [string, Partial<PanelProps>, RegExp][] = [
		...(['forbidden', 'pdf', 'no-access', 'reload', 'no-text', 'no-names'] satisfies NothingHere[]).map(
			(why): [string, Partial<PanelProps>, RegExp] => [why, { page: { nothing: why } }, /./],
		),
		['paused', { switches: { site: true, paused: true } }, /^Paused on all sites/],
		['off', { switches: { site: false, paused: false } }, /^Switched off on news.example/],
		['gone', { isGone: true }, /tab was closed/],
	];
	it.each(nothing)('says plainly why there is nothing: %s', async (_, change, words) => {
		show('', change);
		await expect.element(page.getByText(words).first()).toBeVisible();
		expect(mount.querySelector('.nothing-head')?.textContent).toMatch(words);
		expect((await axe.run(mount)).violations.map(({ id }) => id)).toEqual([]);
	});

	it('acts in the click', async () => {
		const { onGrant } = show('', { page: { nothing: 'no-access' } });
		await userEvent.click(button('Allow on all sites'));
		expect(onGrant).toHaveBeenCalledOnce();
		const { onSwitchOn } = show('', { switches: { site: false, paused: false } });
		await userEvent.click(button('Mark names again'));
		expect(onSwitchOn).toHaveBeenCalledOnce();
	});
});

describe('the corpus', () => {
	it('filters names, facts and sources; a fact has its source, its quote and a link to the sentence', async () => {
		show('#tab=browse');
		const field = page.getByRole('searchbox');
		await userEvent.fill(field, 'PAZ');
		await expect.element(button('Ana Paz')).toBeVisible();
		expect(mount.querySelectorAll('.lines li')).toHaveLength(1);
		await userEvent.fill(field, '');
		await userEvent.click(button('Facts'));
		expect(mount.querySelectorAll('.gloss-fact')).toHaveLength(threeSources.facts.length);
		const linked = panelProps.overview?.facts.find(({ shown }) => shown.source.url);
		// A filter that is a name puts what tells most of it first, whatever the order of the pack.
		await userEvent.fill(field, 'harbour');
		const telling = panelProps.overview?.facts.find(({ id }) => id === 'opened-c');
		expect(mount.querySelector('.facts .gloss-fact')?.textContent).toContain(telling?.shown.text);
		await userEvent.fill(field, linked?.shown.text ?? '');
		await userEvent.click(button(/^Quote/).first());
		expect(mount.querySelector<HTMLAnchorElement>('.gloss-quote a')?.href).toMatch(/#.*:~:text=/);
		await userEvent.fill(field, 'zzzz');
		await expect.element(page.getByText('Nothing here has all of these words.')).toBeVisible();
		await userEvent.fill(field, '');
		await userEvent.click(button('Sources'));
		expect(mount.querySelectorAll('.sources > li')).toHaveLength(threeSources.sources.length);
		expect(mount.querySelector('.sources')?.textContent).toContain('27 February 2024 (title worked out)');
		// What only the curator asks is folded.
		expect(mount.textContent).not.toContain('read off the address');
		await userEvent.click(button(/^About /).first());
		await expect.element(page.getByText('The title is read off the address.')).toBeVisible();
	});

	it('compares a topic at a time, the sources in columns, their relation in words', async () => {
		show('#tab=compare');
		const all = threeSources.comparisons;
		const select = page.getByRole('combobox');
		for (const { id, groups } of all) {
			await userEvent.selectOptions(select, id);
			expect(mount.querySelectorAll('.relation h3')).toHaveLength(groups.length);
			for (const heading of mount.querySelectorAll('.relation h3')) expect(heading.textContent).toMatch(/\w{3}/);
		}
		await userEvent.click(button('Next topic'));
		await expect.element(select).toHaveValue(all[0]?.id);
		const several = all.find(({ groups }) => groups.some(({ relation }) => relation !== 'only'));
		await userEvent.selectOptions(select, several?.id ?? '');
		// As in a card's Compare.
		const relations = several?.groups.map(({ relation }) => relation).filter((relation) => relation !== 'only') ?? [];
		const headings = [...mount.querySelectorAll('.relation h3')].map((heading) => heading.textContent);
		expect(headings).toEqual(expect.arrayContaining(relations.map((relation) => say(`compare.${relation}`))));
		const [first, second] = mount.querySelectorAll('.relation .column');
		expect(first?.getBoundingClientRect().top).toBe(second?.getBoundingClientRect().top);
	});

	it('counts the origins of a comparison, and not the page beside it', async () => {
		const shared = threeSources.comparisons.find(({ groups }) =>
			groups.some(({ facts }) => facts.includes('opened-h')),
		);
		show(`#tab=compare&comparison=${shared?.id}`, { address: 'https://herald.example/bridge?utm_source=x' });
		expect(mount.querySelector('.relation .hint')?.textContent).toBe(
			'Where they have it from is not stated. This page is the article of Harbour Herald: it does not confirm itself.',
		);
	});

	it('the timeline is a list, and where there is room a picture of the same dates, with words at its dots', async () => {
		show('#tab=timeline');
		await expect.element(page.getByRole('heading', { name: 'In order of time' })).toBeVisible();
		expect(mount.querySelector('figure')).toBeNull();
		await page.viewport(900, 700);
		await expect.element(page.getByRole('img', { name: /^Timeline: / })).toBeVisible();
		const items = mount.querySelectorAll('.moments > li');
		const points = new Set([...mount.querySelectorAll('[data-point]')].map((one) => one.getAttribute('data-point')));
		expect(points.size).toBe(items.length);
		const worded = [...mount.querySelectorAll('[data-point]:has(text)')].map((one) => one.getAttribute('data-point'));
		expect(new Set(worded)).toEqual(points);
		expect(mount.querySelectorAll('.moments .gloss-fact')).toHaveLength(
			threeSources.facts.filter(({ when }) => when).length,
		);
		// The heading says the date; what is expected says as of when.
		expect(mount.querySelector('.moments .gloss-when')).toBeNull();
		expect(mount.querySelectorAll('.moments .gloss-expected').length).toBeGreaterThan(0);
		await userEvent.click(mount.querySelector('[data-point="0"]') as Element);
		await expect.poll(() => document.activeElement?.id).toBe('moment-0');
	});

	it('the relations are a list, with a picture of a chosen name alone, and places only where they are asked for', async () => {
		const { places } = show('#tab=relations');
		await expect.poll(() => mount.querySelectorAll('.links > li').length).toBeGreaterThan(0);
		expect(mount.querySelector('figure')).toBeNull();
		// Where a partner has a line of its own, the dash leads it.
		for (const ends of mount.querySelectorAll('.links .ends')) {
			const [first, second] = ends.querySelectorAll('button');
			expect([first?.textContent, second?.textContent]).toEqual([
				expect.not.stringContaining('—'),
				expect.stringMatching(/^— /),
			]);
		}
		expect(mount.querySelector('.links')?.textContent).not.toContain('North Quay');
		await userEvent.selectOptions(page.getByRole('combobox'), 'Ana Paz');
		const picture = page.getByRole('img', { name: /^Ana Paz and \d+ linked name/ });
		await expect.element(picture).toBeVisible();
		await userEvent.click(page.getByRole('switch', { name: 'Countries and places too' }));
		await expect.poll(() => mount.querySelector('.links')?.textContent).toContain('North Quay');
		expect(mount.querySelectorAll('.drawn line')).toHaveLength(mount.querySelectorAll('.links > li').length);
		await userEvent.click(mount.querySelector('[data-entity="quay"]') as Element);
		expect(places.at(-1)?.about).toBe('quay');
		await userEvent.click(button(/shared facts?/).first());
		await expect.poll(() => mount.querySelectorAll('.links .gloss-fact').length).toBeGreaterThan(0);
	});

	it('draws at most eight lines, those with the most facts, at 3:1', async () => {
		const [fact] = threeSources.facts;
		const many = Array.from({ length: 12 }, (_, index) => ({
			...(threeSources.entities[0] as (typeof threeSources.entities)[number]),
			id: `e${index}`,
			label: `Name ${index}`,
		}));
		const facts = many.map(({ id }, index) => ({
			...(fact as NonNullable<typeof fact>),
			id: `f${index}`,
			about: ['ana-paz', id].map((entity) => ({ entity, role: 'subject' as const })),
		}));
		const pack = { ...threeSources, entities: [...threeSources.entities, ...many], facts, comparisons: [] };
		show('#tab=relations&about=ana-paz', { overview: overviewOf(pack) });
		await expect.poll(() => mount.querySelectorAll('.drawn line').length).toBe(8);
		expect(mount.querySelectorAll('.links > li')).toHaveLength(12);
		const line = mount.querySelector('.drawn line') as Element;
		expect(getComputedStyle(line).stroke).toBe('rgb(133, 124, 111)');
	});

	it.each([320, 360])('the tabs stand in one row, %i px wide', async (width) => {
		await page.viewport(width, 700);
		show();
		const tops = page
			.getByRole('tab')
			.elements()
			.map((one) => one.getBoundingClientRect().top);
		expect(new Set(tops).size).toBe(1);
		for (const one of page.getByRole('tab').elements())
			expect(one.scrollWidth, one.textContent ?? '').toBe(one.clientWidth);
	});

	it('what has focus is never under the tabs, going back through a long list', async () => {
		await page.viewport(360, 600);
		show('#tab=browse&list=facts');
		await expect.poll(() => mount.querySelectorAll('.tab-body button').length).toBeGreaterThan(20);
		([...mount.querySelectorAll('.tab-body button')].at(-1) as HTMLElement).focus();
		for (let step = 0; step < 25; step++) {
			await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
			const focused = document.activeElement as Element;
			if (focused.matches('[role=tab]')) break;
			const bar = (mount.querySelector('.tabs') as Element).getBoundingClientRect();
			expect(focused.getBoundingClientRect().top, focused.outerHTML).toBeGreaterThanOrEqual(bar.bottom - 1);
		}
	});

	it('says so where there is too much to list', async () => {
		show('#tab=compare', { overview: undefined });
		await expect.element(page.getByText(/too large/)).toBeVisible();
	});
});

const settle = async (name: string) => {
	const isDrawn = name.includes('about') || (name === 'timeline' && innerWidth >= 760);
	if (isDrawn) await expect.element(page.getByRole('img')).toBeVisible();
	for (const fold of mount.querySelectorAll<HTMLElement>('.unfold[aria-expanded=false]')) fold.click();
	await expect.poll(() => mount.querySelectorAll('.unfold[aria-expanded=false]').length).toBe(0);
	await Promise.all(document.getAnimations().map(({ finished }) => finished));
};

describe.each(['light', 'dark'])('axe finds nothing in %s', (scheme) => {
	it.each([...PANEL_TABS, 'relations&about=ana-paz', 'browse&list=facts', 'browse&list=sources', 'page&card=ana-paz'])(
		'%s',
		async (name) => {
			document.documentElement.style.colorScheme = scheme;
			show(`#tab=${name}`);
			if (name.includes('card')) await expect.element(headingOfCard).toBeVisible();
			else await settle(name);
			const { violations } = await axe.run(mount, { rules: { 'target-size': { enabled: true } } });
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		},
	);
});

describe.each([180, 300, 360, 900])('%i px wide, nothing sticks out', (width) => {
	it.each([...PANEL_TABS, 'relations&about=ana-paz', 'browse&list=facts', 'browse&list=sources'])(
		'%s',
		async (name) => {
			await page.viewport(width, 700);
			show(`#tab=${name}`);
			await settle(name);
			expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		},
	);
});

it('forced colours: what happened and what was expected differ, the chosen tab is seen', async () => {
	await emulateMedia([{ name: 'forced-colors', value: 'active' }]);
	await page.viewport(900, 700);
	show('#tab=timeline');
	await settle('timeline');
	const fill = (selector: string) => getComputedStyle(mount.querySelector(selector) as Element).fill;
	expect(fill('.point:not(.expected) rect')).not.toBe(fill('.point.expected rect'));
	const edge = (selected: boolean) =>
		getComputedStyle(mount.querySelector(`[role=tab][aria-selected=${selected}]`) as Element).borderBlockEndColor;
	expect(edge(true)).not.toBe(edge(false));
});
