import type { NothingHere } from '../core/this-page.ts';

/** Why the popup has nothing to do on this page; the switches come before what the page says. */
export type WhyNothing = NothingHere | 'paused' | 'site-off' | 'none-marked';

interface NothingProps {
	why: WhyNothing;
	/** The site, where the tab has one. */
	site: string | undefined;
	onGrant(): void;
	onReload(): void;
}

/** Plain words on why there is nothing to do, and what the reader can do about it. */
export function Nothing({ why, site, onGrant, onReload }: NothingProps) {
	const { head, text } = WORDS[why];
	return (
		<div class="nothing">
			<p class="nothing-head">{why === 'site-off' && site ? `Switched off on ${site}` : head}</p>
			<p>{text}</p>
			{why === 'no-access' && (
				<button type="button" class="act" onClick={onGrant}>
					Allow on all sites
				</button>
			)}
			{why === 'reload' && (
				<button type="button" class="act" onClick={onReload}>
					Reload this page
				</button>
			)}
		</div>
	);
}

const WORDS: Record<WhyNothing, { head: string; text: string }> = {
	paused: {
		head: 'Paused on all sites',
		text: 'No page is read and no name is marked. Take the pause off below to go on. Search works all the same.',
	},
	'site-off': {
		head: 'Switched off on this site',
		text: 'Its pages are not read. Turn the switch above on to mark names again. Search works all the same.',
	},
	forbidden: {
		head: 'No extension may run on this page',
		text: 'Browsers keep extensions off their own pages, extension stores and error pages. Search works all the same.',
	},
	pdf: {
		head: 'No extension may read this PDF',
		text: 'The browser’s PDF viewer is closed to extensions. Open the article as a web page, or search here.',
	},
	'no-access': {
		head: 'Access to pages is missing',
		text: 'To mark names, Gloss has to read the pages you open. It reads them on this computer and sends nothing anywhere.',
	},
	reload: {
		head: 'This page was open before Gloss was',
		text: 'It cannot be reached until it is loaded again.',
	},
	'no-text': { head: 'No text on this page', text: 'There is nothing to read here, only pictures or an empty page.' },
	'none-marked': {
		head: 'No name is marked on this page',
		text: 'What was found is too unsure to be marked, or you have hidden it.',
	},
	'no-names': {
		head: 'No known names on this page',
		text: 'It was read, and none of the people, organisations and events that Gloss knows is named here.',
	},
};
