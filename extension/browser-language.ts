import { browser } from 'wxt/browser';
import { direction, language, speakFrom } from '../core/say.ts';

/** Lets this script speak the browser's language; call it before anything is said. */
export function speakBrowserLanguage() {
	// The type knows the browser's own messages only.
	speakFrom((key) => browser.i18n.getMessage(key as '@@ui_locale'));
}

/** The same for a page of the extension, which then says so in its `lang` and `dir`. */
export function speakOnExtensionPage() {
	speakBrowserLanguage();
	document.documentElement.lang = language();
	document.documentElement.dir = direction();
}
