import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/theme.css';
import '../../components/options/options.css';
import { Options, type OptionsProps } from '../../components/options/Options.tsx';
import { Welcome } from '../../components/options/Welcome.tsx';
import { speakFrom } from '../../core/say.ts';
import { DEFAULTS } from '../../core/settings.ts';
import { textsIn } from '../../scripts/locales.ts';
import { until } from '../until.ts';

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
		['First only', 'mentions', 'first'],
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

it('leads to where the keys are set, where there are any', async () => {
	const { onShortcuts } = show();
	await userEvent.click(page.getByRole('button', { name: 'Shortcuts' }));
	expect(onShortcuts).toHaveBeenCalledOnce();
	show({ commands: [] });
	expect(page.getByRole('button', { name: 'Shortcuts' }).elements()).toEqual([]);
});
