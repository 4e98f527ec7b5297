import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/options/options.css';
import { Options, type OptionsProps } from '../../../components/options/Options.tsx';
import { Welcome } from '../../../components/options/Welcome.tsx';
import { speakFrom } from '../../../core/say.ts';
import { DEFAULTS } from '../../../core/settings/settings.ts';
import { textsIn } from '../../../scripts/corpus/locales.ts';
import { until } from '../../until.ts';

const SAMPLE = { language: 'en', paragraphs: ['One Name and another.'] };
const KEPT = { scope: 'a.example', entity: 'x', label: 'X Y', surface: 'Y' };
const SITES = [
	{ site: 'a.example', on: false },
	{ site: 'b.example', on: true },
	{ site: 'file', on: false },
];

function propsWith(part: Partial<OptionsProps> = {}): OptionsProps {
	return {
		settings: DEFAULTS,
		sites: SITES,
		kept: [KEPT],
		storageFailed: undefined,
		undoable: undefined,
		imported: undefined,
		commands: [
			{ description: 'Next name', keys: 'Alt+Shift+Period' },
			{ description: 'Open the panel', keys: '' },
		],
		sample: SAMPLE,
		markSample: () => undefined,
		onSet: vi.fn(),
		onSite: vi.fn(),
		onRemove: vi.fn(),
		onExport: vi.fn(),
		onImport: vi.fn(),
		onForget: vi.fn(),
		onReset: vi.fn(),
		onUndo: vi.fn(),
		onShortcuts: vi.fn(),
		...part,
	};
}

const root = () => document.body.firstElementChild as HTMLElement;
function show(part?: Partial<OptionsProps>) {
	const props = propsWith(part);
	if (!document.body.firstElementChild) document.body.append(document.createElement('div'));
	render(<Options {...props} />, root());
	return props;
}

afterEach(() => {
	render(null, root());
	document.body.replaceChildren();
	document.documentElement.dir = '';
	speakFrom(textsIn('en'));
});

const STATES: [string, Partial<OptionsProps>][] = [
	['as it is at first', { sites: [], kept: [] }],
	['with sites and names', {}],
	['with something to undo', { undoable: { site: 'a.example' } }],
	['after a reset', { undoable: 'reset', sites: [], kept: [] }],
	['with a problem of storage', { storageFailed: 'write' }],
	['before it could read', { settings: undefined, storageFailed: 'read' }],
	['with a bad import', { imported: { problem: { what: 'json', line: 3, column: 4 } } }],
	['after an import', { imported: { count: 2 } }],
	[
		'with sites of other alphabets',
		{ sites: ['xn--mgbh0fb.xn--kgbechtv:8080', 'xn--e1afmkfd.xn--p1ai'].map((site) => ({ site, on: true })) },
	],
];

it.each(STATES)('%s: axe finds nothing, and nothing is cut off at 320 px, in both directions', async (_, part) => {
	await page.viewport(320, 900);
	for (const dir of ['ltr', 'rtl']) {
		document.documentElement.dir = dir;
		document.title = 'Gloss';
		document.documentElement.lang = 'en';
		show(part);
		const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	}
	await page.viewport(414, 896);
});

it.each(['es', 'pt', 'ru'] as const)('says everything in %s', (language) => {
	speakFrom(textsIn(language));
	show({ undoable: { kept: KEPT }, imported: { count: 3 } });
	expect(root().innerText).not.toMatch(/options|guide|[{}]/);
});

it('each choice asks for its own value', async () => {
	const { onSet } = show();
	for (const [label, name, to] of [
		['All', 'mentions', 'all'],
		['Nothing but the first', 'mentions', 'first'],
		['Bar', 'style', 'bar'],
		['Ctrl', 'modifier', 'Control'],
		['Very long: 1 s', 'restMs', 1000],
	] as const) {
		await page.getByRole('radio', { name: label }).click();
		expect(onSet).toHaveBeenLastCalledWith(name, to);
	}
	await page.getByRole('switch', { name: 'Places' }).click();
	expect(onSet).toHaveBeenLastCalledWith('places', true);
	await page.getByRole('switch', { name: 'Only on these sites' }).click();
	expect(onSet).toHaveBeenLastCalledWith('listedOnly', true);
});

it('sites: search, switch, remove, and add what is not there', async () => {
	const { onSite, onRemove } = show();
	await page.getByRole('searchbox').fill('b.ex');
	await expect.poll(() => root().querySelectorAll('[aria-labelledby=sites-head] li').length).toBe(1);
	await page.getByRole('switch', { name: 'Mark names on b.example' }).click();
	expect(onSite).toHaveBeenLastCalledWith('b.example', false);
	await page.getByRole('button', { name: 'Remove b.example from the list' }).click();
	expect(onRemove).toHaveBeenLastCalledWith(SITES[1]);
	await page.getByRole('searchbox').fill('www.new.example');
	await page.getByRole('button', { name: 'Add new.example: off' }).click();
	expect(onSite).toHaveBeenLastCalledWith('new.example', false);
	show({ settings: { ...DEFAULTS, listedOnly: true }, onSite });
	await page.getByRole('button', { name: 'Add new.example: on' }).click();
	expect(onSite).toHaveBeenLastCalledWith('new.example', true);
});

it.each([
	['https://elpais.example/', 'elpais.example', 'elpais.example'],
	['HTTPS://WWW.Example.COM/path?x#y', 'example.com', 'example.com'],
	['bücher.example', 'xn--bcher-kva.example', 'bücher.example'],
	['http://пример.рф/новости', 'xn--e1afmkfd.xn--p1ai', 'пример.рф'],
	['localhost:3000', 'localhost:3000', 'localhost:3000'],
	['192.168.0.1:8080', '192.168.0.1:8080', '192.168.0.1:8080'],
	['[::1]:8080', '[::1]:8080', '[::1]:8080'],
	[' example.com. ', 'example.com', 'example.com'],
	['www.www.example.com', 'www.example.com', 'www.www.example.com'],
	['file:///x', 'file', 'local files'],
])('“%s” is added as %s, shown as %s, and then found by what was written', async (written, site, name) => {
	const { onSite } = show({ sites: [{ site: 'b.test', on: true }] });
	await page.getByRole('searchbox').fill(written);
	await page.getByRole('button', { name: `Add ${name}: off`, exact: true }).click();
	expect(onSite).toHaveBeenLastCalledWith(site, false);
	await userEvent.type(page.getByRole('searchbox'), '{Enter}');
	expect(onSite).toHaveBeenCalledTimes(2);
	show({
		sites: [
			{ site: 'b.test', on: true },
			{ site, on: false },
		],
		onSite,
	});
	await expect.element(page.getByRole('switch', { name: `Mark names on ${name}`, exact: true })).toBeVisible();
	expect(page.getByRole('button', { name: /^Add/ }).elements()).toEqual([]);
	for (const other of [site, name.toUpperCase(), name.slice(0, 4)]) {
		await page.getByRole('searchbox').fill(other);
		await expect.poll(rows).toBe(1);
	}
});

it.each(['*.example.com', 'ana@elpais.example', 'javascript:alert(1)', 'two words', '<b>x</b>', 'zzz'])(
	'“%s” cannot be added, and the reader is told what can',
	async (written) => {
		show();
		await page.getByRole('searchbox').fill(written);
		const status = root().querySelector('[aria-labelledby=sites-head] [role=status]') as HTMLElement;
		await expect.poll(() => status.innerText).toContain('To add one, write its address: “example.org”');
		expect(status.innerText).toContain(`“${written}”`);
		expect(page.getByRole('button', { name: /^Add/ }).elements()).toEqual([]);
	},
);

it('of 5,000 sites fifty are drawn at each key, and more when asked for', async () => {
	show({ sites: Array.from({ length: 5_000 }, (_, at) => ({ site: `s${at}.example`, on: at % 2 === 0 })) });
	expect(rows()).toBe(50);
	await page.getByRole('button', { name: 'Show 50 more' }).click();
	expect(rows()).toBe(100);
	const field = root().querySelector('input[type=search]') as HTMLInputElement;
	for (const query of ['s', 's1', 's12', 's123', 's1234']) {
		field.value = query;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await expect.poll(rows).toBe(Math.min(50, found(query)));
	}
	await expect.element(page.getByText('1 site found.')).toBeVisible();
});

const rows = () => root().querySelectorAll('[aria-labelledby=sites-head] li').length;
const found = (query: string) =>
	Array.from({ length: 5_000 }, (_, at) => `s${at}.example`).filter((site) => site.includes(query)).length;

it('a file that is wrong says where, and what to do', () => {
	show({ imported: { problem: { what: 'json', line: 3, column: 4 } } });
	const alert = page.getByRole('alert').element() as HTMLElement;
	expect(alert.innerText).toContain('line 3, column 4. Nothing was imported. Choose');
});

it('gives a chosen file on', async () => {
	const { onImport } = show();
	const input = root().querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
	await userEvent.upload(input, new File(['{}'], 'sites.json', { type: 'application/json' }));
	await expect.poll(() => (onImport as ReturnType<typeof vi.fn>).mock.calls[0]?.[0].name).toBe('sites.json');
});

it('resets only after a second answer, with focus on the harmless one', async () => {
	const { onReset } = show();
	await page.getByRole('button', { name: 'Reset everything …' }).click();
	await expect.element(page.getByRole('button', { name: 'Keep everything' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onReset).not.toHaveBeenCalled();
	await page.getByRole('button', { name: 'Reset everything …' }).click();
	await page.getByRole('button', { name: 'Reset everything', exact: true }).click();
	expect(onReset).toHaveBeenCalledOnce();
});

it('the sample is marked once, and anew when settings change', () => {
	const refresh = vi.fn();
	const stop = vi.fn();
	const markSample = vi.fn(() => ({ refresh, stop }));
	show({ markSample });
	show({ markSample, settings: { ...DEFAULTS, style: 'bar' } });
	return until(() => {
		expect(markSample).toHaveBeenCalledOnce();
		expect(refresh).toHaveBeenCalled();
	});
});

it('the first page: axe finds nothing, and it asks nothing', async () => {
	document.body.append(document.createElement('div'));
	document.title = 'Gloss';
	document.documentElement.lang = 'en';
	render(<Welcome settings={DEFAULTS} sample={SAMPLE} markSample={() => undefined} optionsAddress="#" />, root());
	expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([]);
	expect(root().querySelectorAll('button, input, select, form')).toHaveLength(0);
});

it('the keys stand in one column, those that are not set last', () => {
	show({
		commands: [
			{ description: 'Next name', keys: 'Alt+Shift+Period' },
			{ description: 'Open the side panel', keys: '' },
			{ description: 'Previous name', keys: 'Alt+Shift+Comma' },
		],
	});
	const rows = [...root().querySelectorAll('.keys dd')];
	expect(rows.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
		'Next name',
		'Previous name',
		'Open the side panel',
	]);
	expect(new Set(rows.map((row) => row.getBoundingClientRect().left)).size).toBe(1);
});

it('leads to where the keys are set, where there are any', async () => {
	const { onShortcuts } = show();
	await userEvent.click(page.getByRole('button', { name: 'Shortcuts' }));
	expect(onShortcuts).toHaveBeenCalledOnce();
	show({ commands: [] });
	expect(page.getByRole('button', { name: 'Shortcuts' }).elements()).toEqual([]);
});
