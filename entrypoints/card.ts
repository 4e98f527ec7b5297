import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { CardStack } from '../components/CardStack.tsx';
import cardCss from '../components/card.css?inline';
import frameCss from '../components/card-frame.css?inline';
import themeCss from '../components/theme.css?inline';
import { dateWords } from '../core/card-words.ts';
import { speakBrowserLanguage } from '../extension/browser-language.ts';
import type { CardRequest, DrawnCard, GlossCardInFrame } from '../extension/messages.ts';
import { createCardHost } from '../page/card-host.ts';

// The host itself is in the page's reach: a page could set our custom properties there, but not on the frame.
const css = themeCss.replaceAll(':host', '.gloss-frame') + cardCss + frameCss;

const NOTHING: DrawnCard = { show() {}, moveTo() {}, close() {} };

function draw({
	anchor,
	card,
	page,
	load,
	why,
	onDismiss,
	onSiteOff,
	onPin,
	onPointer,
	onClose,
}: CardRequest): DrawnCard {
	const host = createCardHost(anchor, css, { onPointer, onAnchorGone: onClose });
	if (!host) return NOTHING;
	const pin = () => {
		const most = onPin();
		if (most === undefined) host.pin();
		return most;
	};
	render(
		h(CardStack, {
			first: card,
			page,
			load,
			onClose,
			onDismiss,
			onPin: pin,
			onMove: host.moveBy,
			...(why && { why }),
			...(onSiteOff && { onSiteOff }),
		}),
		host.mount,
	);
	return {
		host: host.element,
		show(by) {
			try {
				host.show(by);
			} catch (problem) {
				// No half of a card stays on a page that broke it.
				host.close();
				throw problem;
			}
		},
		moveTo: host.moveTo,
		close() {
			// First the host, which gives focus back while it still knows that it has it.
			host.close();
			render(null, host.mount);
		},
	};
}

/** Injected when the pointer first rests on a name, so that no page pays for it before. */
export default defineUnlistedScript(() => {
	speakBrowserLanguage();
	// The first date takes ten milliseconds more than all others: they are spent before there is a card to draw.
	dateWords('2000-01-01');
	const glossCard: GlossCardInFrame = { draw };
	Object.assign(globalThis, { glossCard });
});
