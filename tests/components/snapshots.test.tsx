import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/source-sans-3/700.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/600.css';
import '@fontsource/source-serif-4/700.css';
import '../../components/theme.css';
import '../../components/card/styles/card.css';
import '../../components/popup/popup.css';
import '../../components/popup/lists/popup-lists.css';
import '../../components/popup/search/popup-search.css';
import '../../components/options/options.css';
import '../../components/panel/styles/panel.css';
import '../../components/panel/styles/panel-lists.css';
import '../../components/panel/styles/panel-pictures.css';
import { speakFrom } from '../../core/say.ts';
import { textsIn } from '../../scripts/corpus/locales.ts';
import { VIEWS } from '../fixtures/views.tsx';
import { emulateMedia } from './emulate.ts';
import { THEMES } from './themes.ts';

/** Views by name, each as wide as its reader usually has it. */
const WIDTHS_PX = { card: 400, popup: 380, options: 720, 'panel, page': 360 };
/** As high as a popup may be. */
const LOW_PX = 600;
const LANGUAGES = ['en', 'es', 'pt', 'ru'] as const;

let mount: HTMLElement;

beforeAll(async () => {
	// Pictures are of our layout, not of the fonts that a machine happens to have.
	document.documentElement.style.setProperty('--gloss-sans', '"Source Sans 3"');
	document.documentElement.style.setProperty('--gloss-serif', '"Source Serif 4"');
	await Promise.all([...document.fonts].map((font) => font.load()));
});

beforeEach(() => {
	// The popup says how wide its window is; here all views share one.
	document.body.style.width = 'auto';
	mount = document.body.appendChild(document.createElement('div'));
});

afterEach(async () => {
	await emulateMedia([]);
	render(null, mount);
	mount.remove();
	speakFrom(textsIn('en'));
});

const views = VIEWS.flatMap(([name, view]) =>
	Object.entries(WIDTHS_PX).flatMap(([known, widthPx]) => (known === name ? [[name, widthPx, view] as const] : [])),
);
const pictures = views.flatMap(([name, widthPx, view]) =>
	THEMES.flatMap(([theme, media, value]) =>
		LANGUAGES.map((language) => ({ name, theme, language, widthPx, view, feature: { name: media, value } })),
	),
);

it('there is a picture of each view in each theme and language', () => {
	expect(pictures).toHaveLength(4 * 4 * 4);
});

it.each(pictures)('$name, $theme, $language', async ({ name, theme, language, widthPx, view, feature }) => {
	await emulateMedia([feature]);
	await page.viewport(widthPx, LOW_PX);
	speakFrom(textsIn(language));
	render(view(), mount);
	for (const details of mount.querySelectorAll('details')) details.open = true;
	(document.activeElement as HTMLElement | null)?.blur();
	// What is below the edge is not drawn.
	await page.viewport(widthPx, Math.max(mount.scrollHeight, LOW_PX));
	await expect(mount).toMatchScreenshot(`${name} ${theme} ${language}`.replaceAll(/[ ,]+/g, '-'));
});
