import type { PopupProps } from '../../../components/popup/Popup.tsx';
import type { PopupSwitches } from '../../../components/popup/switches-shown.ts';
import type { NameOnPage, NothingHere } from '../../../core/on-page/this-page.ts';

/** Everything is on but the places. */
export const ON: PopupSwitches = { site: true, paused: false, places: false, level: 'balanced' };
/** A person named on the page. */
export const ana: NameOnPage = {
	entity: 'ana-paz',
	label: 'Ana Paz',
	kind: 'person',
	count: 3,
	frames: [{ frameId: 0, count: 3 }],
};
/** An organisation named on the page. */
export const port: NameOnPage = { ...ana, entity: 'port', label: 'Port Office', kind: 'organisation', count: 1 };

/** A name that its reader hid on the page. */
export const paz = { entity: 'ana-paz', label: 'Ana Paz', surface: 'Paz' };
/** Another that its reader hid. */
export const quay = { entity: 'quay', label: 'North Quay', surface: 'Quay' };
/** A name that may be another one’s. */
export const harbour = { entity: 'council', label: 'Harbour Council', kind: 'organisation', count: 2 } as const;
/** Names hidden for a site, and everywhere. */
export const keptOnes = [
	{ ...paz, scope: 'news.example' },
	{ ...quay, scope: '*' },
];

/** Why there is nothing to list, and what the popup says of it. */
export const NOTHING: [string, Partial<PopupProps>, RegExp][] = [
	...(
		[
			['forbidden', /^Open an article to see its names here/],
			['pdf', /^No extension may read this PDF/],
			['no-access', /^Access to pages is missing/],
			['reload', /^This page was open before/],
			['no-text', /^No text on this page/],
			['no-names', /^No known names on this page/],
		] satisfies [NothingHere, RegExp][]
	).map(([why, words]): [string, Partial<PopupProps>, RegExp] => [why, { page: { nothing: why } }, words]),
	['paused', { switches: { ...ON, paused: true } }, /^Paused on all sites/],
	['site off', { switches: { ...ON, site: false } }, /^Switched off on news.example/],
	['reading', { page: undefined }, /^Reading this page/],
];
