import '../../components/theme.css';
import '../../components/card/styles/card.css';
import '../../components/panel/styles/panel.css';
import '../../components/panel/styles/panel-lists.css';
import '../../components/panel/styles/panel-pictures.css';
import { speakOnExtensionPage } from '../../extension/browser-language.ts';
import { showPanel } from '../../extension/panel/show-panel.tsx';

speakOnExtensionPage();
showPanel(document.getElementById('panel') as HTMLElement);
