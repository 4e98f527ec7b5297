import '../../components/theme.css';
import '../../components/card/styles/card.css';
import '../../components/popup/popup.css';
import '../../components/popup/lists/popup-lists.css';
import '../../components/popup/search/popup-search.css';
import { language } from '../../core/say.ts';
import { speakOnExtensionPage } from '../../extension/browser-language.ts';
import type { SpokenLanguage } from '../../extension/popup/popup-search.ts';
import { showPopup } from '../../extension/popup/show-popup.tsx';

speakOnExtensionPage();

// First of all: it builds its index while the popup is drawn.
const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
worker.postMessage({ language: language() } satisfies SpokenLanguage);
showPopup(document.getElementById('popup') as HTMLElement, worker);
