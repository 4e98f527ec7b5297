import { speakFrom } from '../core/say.ts';
import { textsIn } from '../scripts/locales.ts';

speakFrom(textsIn('en'));
