import type { NothingHere } from '../../../core/on-page/this-page.ts';
import { say } from '../../../core/say.ts';

/** Why “This page” has nothing to list. */
export type WhyNothingInPanel = NothingHere | 'paused' | 'site-off' | 'none-marked' | 'gone';

interface NothingInPanelProps {
	why: WhyNothingInPanel;
	site: string | undefined;
	onGrant(): void;
	onReload(): void;
	onSwitchOn(): void;
}

/** Plain words on why there is nothing to list, and what the reader can do about it. */
export function NothingInPanel({ why, site, onGrant, onReload, onSwitchOn }: NothingInPanelProps) {
	const { head, text } = WORDS[why]();
	const act = actFor(why, { onGrant, onReload, onSwitchOn });
	return (
		<div class="nothing">
			<p class="nothing-head">{why === 'site-off' && site ? say('nothing.siteOff', { site }) : head}</p>
			<p>{text}</p>
			{act && (
				<button type="button" class="act" onClick={act.does}>
					{act.label}
				</button>
			)}
		</div>
	);
}

function actFor(why: WhyNothingInPanel, acts: Pick<NothingInPanelProps, 'onGrant' | 'onReload' | 'onSwitchOn'>) {
	if (why === 'no-access') return { label: say('nothing.allow'), does: acts.onGrant };
	if (why === 'reload') return { label: say('nothing.reloadPage'), does: acts.onReload };
	if (why === 'paused' || why === 'site-off') return { label: say('panel.switchOn'), does: acts.onSwitchOn };
	return;
}

const WORDS: Record<WhyNothingInPanel, () => { head: string; text: string }> = {
	gone: () => ({ head: say('panel.nothing.gone.head'), text: say('panel.nothing.gone.text') }),
	paused: () => ({ head: say('nothing.head.paused'), text: say('panel.nothing.paused') }),
	'site-off': () => ({ head: say('nothing.head.siteOff'), text: say('panel.nothing.siteOff') }),
	forbidden: () => ({ head: say('nothing.head.forbidden'), text: say('panel.nothing.forbidden') }),
	pdf: () => ({ head: say('nothing.head.pdf'), text: say('panel.nothing.pdf') }),
	'no-access': () => ({ head: say('nothing.head.noAccess'), text: say('nothing.text.noAccess') }),
	reload: () => ({ head: say('nothing.head.reload'), text: say('nothing.text.reload') }),
	'no-text': () => ({ head: say('nothing.head.noText'), text: say('nothing.text.noText') }),
	'none-marked': () => ({ head: say('nothing.head.noneMarked'), text: say('nothing.text.noneMarked') }),
	'no-names': () => ({ head: say('nothing.head.noNames'), text: say('nothing.text.noNames') }),
};
