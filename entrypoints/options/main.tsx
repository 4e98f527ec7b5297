import '../../components/theme.css';
import '../../components/options/options.css';
import '../mark.css';
import { say } from '../../core/say.ts';
import { speakOnExtensionPage } from '../../extension/browser-language.ts';
import { offerCards } from '../../extension/card/offer-cards.ts';
import { showOptions } from '../../extension/options/show-options.tsx';

speakOnExtensionPage();
// The sample opens the cards of any page.
offerCards();
document.title = say('options.title');
showOptions(document.getElementById('options') as HTMLElement);
