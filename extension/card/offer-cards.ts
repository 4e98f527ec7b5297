import cardCss from '../../components/card/styles/card.css?inline';
import frameCss from '../../components/card/styles/card-frame.css?inline';
import themeCss from '../../components/theme.css?inline';
import { dateWords } from '../../core/card/card-words.ts';
import { speakBrowserLanguage } from '../browser-language.ts';
import { createCardsInFrame } from './cards-in-frame.ts';

// The host itself is in the page's reach: a page could set our custom properties there, but not on the frame.
const css = themeCss.replaceAll(':host', '.gloss-frame') + cardCss + frameCss;

/** Gives the frame what its names ask for cards: `glossCard`. */
export function offerCards() {
	speakBrowserLanguage();
	// The first date takes ten milliseconds more than all others: they are spent before there is a card to draw.
	dateWords('2000-01-01');
	Object.assign(globalThis, { glossCard: createCardsInFrame(css) });
}
