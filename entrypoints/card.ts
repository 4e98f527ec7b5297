import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCards } from '../extension/card/offer-cards.ts';

/** Injected when the pointer first rests on a name, so that no page pays for it before. */
// A function of its own: WXT leaves out its body, and the styles with it, when it asks which entrypoints there are.
export default defineUnlistedScript(() => offerCards());
