import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showPanel } from '../../../extension/panel/panel-open.ts';

const opened = vi.fn(async () => {});
const created = vi.fn(async () => {});
const open = (where: 'sidePanel' | 'sidebarAction') => Object.assign(fakeBrowser, { [where]: { open: opened } });

beforeEach(() => {
	vi.clearAllMocks();
	Object.assign(fakeBrowser.tabs, { create: created });
});

afterEach(() => {
	Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined });
});

// All in the same turn: a browser refuses what comes later than the reader's click.
it('opens Chrome’s side panel in the window', () => {
	open('sidePanel');
	showPanel(7, 5);
	expect(opened).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
});

it('opens Firefox’s sidebar', () => {
	open('sidebarAction');
	showPanel(undefined, undefined);
	expect(opened).toHaveBeenCalledOnce();
});

it('opens a tab where there is neither, for the page it was asked on', () => {
	showPanel(7, 5);
	expect(created).toHaveBeenCalledExactlyOnceWith({ url: '/sidepanel.html?tab=5' });
});
