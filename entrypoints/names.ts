import { names } from 'virtual:gloss/names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speakBrowserLanguage } from '../extension/browser-language.ts';
import { prepareNames } from '../extension/frame/names-in-frame.ts';

/** Injected into a frame when a name may stand in it. */
export default defineUnlistedScript(() => {
	speakBrowserLanguage();
	Object.assign(globalThis, { glossNames: prepareNames(names) });
});
