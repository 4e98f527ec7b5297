import { render } from 'preact';
import { afterEach, beforeEach, expect } from 'vitest';
import '../../../components/theme.css';
import '../../../components/card/styles/card.css';
import '../../../components/popup/popup.css';
import '../../../components/popup/lists/popup-lists.css';
import '../../../components/popup/search/popup-search.css';
import { Popup, type PopupProps } from '../../../components/popup/Popup.tsx';
import { popupProps } from '../../fixtures/popup-props.ts';
import { threeSources } from '../../fixtures/three-sources.ts';
import { popupCalls } from './popup-calls.ts';

/** Where the popup stands, in each test anew. */
export const mount = document.createElement('div');

beforeEach(() => document.body.append(mount));

afterEach(() => {
	render(null, mount);
	mount.remove();
	document.documentElement.removeAttribute('style');
});

/** Unfolds the settings at its foot. */
export async function openSettings() {
	mount.querySelector<HTMLElement>('footer [aria-expanded=false]')?.click();
	await expect.poll(() => mount.querySelector('footer select')).not.toBeNull();
}

/** Draws the popup over three sources, and gives its calls, each of which is counted. */
export function drawPopup(change: Partial<PopupProps>) {
	const called = popupCalls();
	render(<Popup {...popupProps(threeSources)} {...called} {...change} />, mount);
	return called;
}
