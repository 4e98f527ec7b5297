import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import '../../components/options/options.css';
import '../mark.css';
import { Welcome } from '../../components/options/Welcome.tsx';
import { say } from '../../core/say.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import sample from '../../data/sample.json';
import { speakOnExtensionPage } from '../../extension/browser-language.ts';
import { offerCards } from '../../extension/card/offer-cards.ts';
import { startSample } from '../../extension/options/live-sample.ts';

speakOnExtensionPage();
offerCards();
document.title = say('welcome.title');

render(
	<Welcome
		settings={DEFAULTS}
		sample={sample}
		markSample={startSample}
		optionsAddress={browser.runtime.getURL('/options.html')}
	/>,
	document.getElementById('welcome') as HTMLElement,
);
