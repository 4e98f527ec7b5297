import { speakFrom } from '../core/say.ts';
import { textsIn } from '../scripts/corpus/locales.ts';

speakFrom(textsIn('en'));
