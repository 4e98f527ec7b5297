/** The sites that switches are kept for: as an address has them, as a person writes them, and as they are shown. */
import { toUnicode } from 'punycode/';
import { hostOf, withoutWww } from './www.ts';

// Browsers and Node have it; the language does not.
declare const URL: { parse(address: string): { protocol: string; host: string } | null };

/** What `URL` makes of a host that can be on the web: ASCII, with or without a port. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const IP_V4 = /^\d+(?:\.\d+){3}(?::\d+)?$/;
const LONGEST = 260;
/** “localhost:3000” has a port and no scheme. */
const SCHEME = /^(?:https?:|[a-z][a-z0-9+.-]*:\/)/i;

/** The site of an address or of a host alone, as it is kept; undefined for what is none. */
export function siteIn(text: string): string | undefined {
	const written = text.trim();
	const hasScheme = SCHEME.test(written);
	const address = hasScheme ? written : `http://${written.replace(/^\/\//, '')}`;
	// `URL` passes over line breaks inside of a host, and takes what stands before an @ for a reader's name.
	if (/[\t\r\n]/.test(written) || (!hasScheme && /^[^/?#]*@/.test(written))) return;
	const { protocol, host } = URL.parse(address) ?? {};
	if (protocol === 'file:') return 'file';
	if (
		host === undefined ||
		(protocol !== 'http:' && protocol !== 'https:') ||
		host.length > LONGEST ||
		!HOST.test(host)
	)
		return;
	// “1.2” is an address to a browser, and the beginning of something else to everybody else.
	if (IP_V4.test(host) && !written.includes(host)) return;
	// A host alone is meant with both schemes; `URL` has dropped the port of http.
	return withoutWww(hasScheme ? host : host.replace(/:443$/, ''));
}

/** The site that a reader means who writes this to have it added; not each beginning of a word is meant as one. */
export function siteMeant(text: string): string | undefined {
	// Marks around an address that were copied along, such as the full stop of a sentence.
	const written = text.replace(/^[\s"'“„«<(]+|[\s"'”»>).,;。]+$/g, '');
	const site = siteIn(written);
	return site === 'file' || site === 'localhost' || /[.:]/.test(site ?? '') || written.includes('/') ? site : undefined;
}

/** A site as people write it: its own alphabet in the place of `xn--`, where nobody is taken in by that. */
export function siteName(site: string): string {
	const host = hostOf(site);
	const [, labels = '', port = ''] = /^(.*?)(:\d+)?$/.exec(host) ?? [];
	if (!/(?:^|\.)xn--/.test(labels)) return host;
	try {
		const name = toUnicode(labels);
		const isSame = name.normalize('NFC') === name && URL.parse(`http://${name}`)?.host === labels;
		return isSame && isPlain(name) ? name + port : host;
	} catch {
		return host;
	}
}

/** The Latin letters of European languages and of Vietnamese; those of phonetic alphabets look like them. */
const LATIN = /^[a-z0-9\u00DF-\u00F6\u00F8-\u017F\u01A1\u01B0\u0218-\u021B\u1E00-\u1EFF_-]+$/;
const ALPHABETS = [
	...['Arabic', 'Armenian', 'Bengali', 'Cyrillic', 'Devanagari', 'Ethiopic', 'Georgian', 'Greek', 'Gujarati'],
	...['Gurmukhi', 'Hebrew', 'Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar', 'Sinhala', 'Tamil', 'Telugu', 'Thai'],
];
/** Chinese, Japanese and Korean are written in several scripts at once. */
const EASTERN = [
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\u3005\u30070-9-]+$/u,
	/^[\p{Script=Han}\p{Script=Hangul}0-9-]+$/u,
	/^[\p{Script=Han}\p{Script=Bopomofo}0-9-]+$/u,
];
/** Cyrillic, Greek and Armenian letters that look like Latin ones: words can be made of them alone. */
const LATIN_TWINS = /^[асԁеһіјӏорԗԛѕԝхуъьҽпгѵѡкмтвнґёїαγεικνορτυχωηβκςայգցզօսոհքքԁ0-9-]+$/u;

/** Whether each part of a host is of one alphabet, and none could be taken for a Latin word. */
function isPlain(host: string): boolean {
	const labels = host.replace(/\.$/, '').split('.');
	const endsInAscii = /^[\x20-\x7e]*$/.test(labels.at(-1) ?? '');
	return labels.every(
		(label) =>
			LATIN.test(label) ||
			EASTERN.some((script) => script.test(label)) ||
			(isOfOneAlphabet(label) && !(endsInAscii && LATIN_TWINS.test(label))),
	);
}

const isOfOneAlphabet = (label: string) =>
	ALPHABETS.some((script) => new RegExp(`^[\\p{Script=${script}}0-9-]+$`, 'u').test(label));
