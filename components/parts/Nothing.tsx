import type { NothingHere } from '../../core/on-page/this-page.ts';
import { say } from '../../core/say.ts';
import { saySite } from '../../core/settings/say-site.ts';

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
	const place = PLACES[why];
	return (
		<div class="nothing">
			<p class="nothing-head">
				{why === 'site-off' && site ? say('nothing.siteOff', { site: saySite(site) }) : say(`nothing.head.${place}`)}
			</p>
			<p>{say(`nothing.text.${place}`)}</p>
			{why === 'no-access' && (
				<button type="button" class="act" onClick={onGrant}>
					{say('nothing.allow')}
				</button>
			)}
			{why === 'reload' && (
				<button type="button" class="act" onClick={onReload}>
					{say('nothing.reloadPage')}
				</button>
			)}
		</div>
	);
}

/** As the texts call it. */
const PLACES = {
	paused: 'paused',
	'site-off': 'siteOff',
	forbidden: 'forbidden',
	pdf: 'pdf',
	'no-access': 'noAccess',
	reload: 'reload',
	'no-text': 'noText',
	'none-marked': 'noneMarked',
	'no-names': 'noNames',
} as const satisfies Record<WhyNothing, string>;
