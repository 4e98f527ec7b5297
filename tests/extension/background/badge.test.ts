import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
	BADGE,
	changesUsualIcon,
	ICONS,
	updateBadge,
	updateIcon,
	updateUsualIcon,
} from '../../../extension/background/badge.ts';

const action = {
	setIcon: vi.fn(),
	setTitle: vi.fn(),
	setBadgeText: vi.fn(),
	setBadgeTextColor: vi.fn(),
	setBadgeBackgroundColor: vi.fn(),
};
/** What the frames of the tab answer. */
let results: unknown[] = [];

beforeEach(() => {
	fakeBrowser.reset();
	vi.clearAllMocks();
	Object.assign(fakeBrowser, {
		action,
		scripting: { executeScript: async () => results.map((result) => ({ result })) },
	});
});

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((pair) => {
		const part = Number.parseInt(pair, 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it('counts each entity once, in text that stands out from its badge', async () => {
	results = [{ entities: [{ entity: 'a' }, { entity: 'b' }] }, undefined, { entities: [{ entity: 'b' }] }];
	await updateBadge(7);
	expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '2' });
	const [{ color: text }] = action.setBadgeTextColor.mock.lastCall as [{ color: string }];
	const [{ color: background }] = action.setBadgeBackgroundColor.mock.lastCall as [{ color: string }];
	expect({ text, background }).toEqual(BADGE);
	const [dark = 0, light = 0] = [luminance(text), luminance(background)].sort((a, b) => a - b);
	expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
	results = [{ entities: [] }];
	await updateBadge(7);
	expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
});

it('shows on the button of a tab whether marking is on in it, in the icon and in words', async () => {
	results = [false];
	await updateIcon(7);
	expect(action.setIcon).toHaveBeenLastCalledWith({ tabId: 7, path: ICONS.off });
	expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'Gloss, switched off here' });
	results = [true];
	await updateIcon(7);
	expect(action.setIcon).toHaveBeenLastCalledWith({ tabId: 7, path: ICONS.on });
	expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'Gloss' });
});

it.each([[[undefined]], [[null]], [[]]])('leaves the button of a page that does not know yet: %j', async (answers) => {
	results = answers;
	await updateIcon(7);
	expect(action.setIcon).not.toHaveBeenCalled();
});

it.each([
	[{}, ICONS.on],
	[{ paused: true }, ICONS.off],
	[{ 'listed-only': true }, ICONS.off],
	[{ 'site:a.example': 'off' }, ICONS.on],
])('with %j, most buttons show %j', async (stored, path) => {
	await fakeBrowser.storage.local.set<Record<string, unknown>>(stored);
	await updateUsualIcon();
	expect(action.setIcon).toHaveBeenLastCalledWith({ path });
});

it('what holds for most sites changes with the pause and the list, not with one site', () => {
	expect(changesUsualIcon({ paused: {} })).toBe(true);
	expect(changesUsualIcon({ 'listed-only': {} })).toBe(true);
	expect(changesUsualIcon({ 'site:a.example': {}, style: {} })).toBe(false);
});
