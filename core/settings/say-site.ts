import { say } from '../say.ts';
import { siteName } from './site.ts';

/** A site in the reader's words: all local files are one. */
export const saySite = (site: string) => (site === 'file' ? say('popup.localFiles') : siteName(site));
