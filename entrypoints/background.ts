import { corpus } from 'virtual:gloss/corpus';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../extension/background/background.ts';
import { speakBrowserLanguage } from '../extension/browser-language.ts';

export default defineBackground(() => {
	speakBrowserLanguage();
	startBackground(corpus);
});
