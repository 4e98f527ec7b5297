/** Which parts of a text are addresses, handles or identifiers: names inside of them are no names of the text. */

/** What ends an address: white space, quotes, brackets, dashes and bullets, and scripts that are written without spaces. */
const BOUND =
	'\\s"`<>()[\\]{}|\\u00A0-\\u00BF\\u0E00-\\u0E7F\\u2000-\\u206F\\u2190-\\u2BFF\\u3000-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF';
/** Names of articles may have brackets, and other scripts: /wiki/Stone_(film), /wiki/石彼得, ?q=石彼得. */
const PART = `(?:[^${BOUND}]|(?<=_)\\(|(?<=/wiki/|=)[^\\s"<>()\\u3000-\\u303F\\uFF00-\\uFFEF]+)`;

/** From what makes an address sure to its end. */
const SURE = new RegExp(`(?:\\bwww\\.(?=\\w)|://)${PART}*`, 'gi');

/** An address without its scheme is told by what stands so near to the name. */
const REACH = 120;
const BEFORE = new RegExp(`[^${BOUND}]*$`);
const AFTER = new RegExp(`^[^${BOUND}]*`);

const ENDS_ADDRESS = new RegExp(`[${BOUND}]`);

const TOP_LEVEL = '(?:[a-z]{2,24}|рф|рус|укр)';
/** “example.org/”, “example.org:8080?”, “index.php/”. */
const HOST_BEFORE = new RegExp(`[\\w\\u00C0-\\uFFFF-]\\.${TOP_LEVEL}(?::\\d+)?[/?#]`);
/** “.example.org”, “-fan.org/”, “.jpg”. */
const HOST_AFTER = new RegExp(`^[\\w-]*(?:\\.[\\w-]+)*\\.${TOP_LEVEL}(?:[/?#:]|$)`);
const QUERY_BEFORE = /[?&][\w-]+=/;
/** A handle or the domain of an e-mail address. */
const AT_BEFORE = /@[\w.\u00C0-\uFFFF-]*$/;
const AT_AFTER = /^[\w.+-]*@[\w\u00C0-\uFFFF]/;
/** “/tag/”, “~/”, “../img/”, “C:/”. */
const PATH_BEFORE = /^(?:(?:~|\.{0,2})\/[a-z\d][^/]*\/|[~.]{1,2}\/|[a-zA-Z]:[\\/])/;
const FILE_AFTER =
	/\/[\w.%-]+\.(?:html?|php|aspx?|pdf|jpe?g|png|gif|svg|webp|mp[34]|docx?|xlsx?|csv|txt|json|xml|js|css)$/;
const FOLDER_BEFORE = /\\[^\\]*$/;
const FOLDER_AFTER = /^[\w.-]*\\/;
/** “vladimir-putin”, as addresses write names. */
const SLUG = /^[^\s\p{Lu}]*-[^\s\p{Lu}]*$/u;
const PUNCTUATION_AT_END = /[.,;:!?'*]+$/;

/** Whether a name is part of an address; has to be asked in the order of the text. */
export type InAddress = (start: number, end: number) => boolean;

/** Tells which names of a text are parts of addresses. Linear in the text. */
export function createInAddress(text: string): InAddress {
	const sure = new RegExp(SURE);
	let from = 0;
	let to = 0;
	/** Goes on to the last sure address that begins before an offset. */
	const isSure = (start: number) => {
		while (from !== -1 && to <= start) {
			sure.lastIndex = to;
			const found = sure.exec(text);
			from = found?.index ?? -1;
			to = found ? sure.lastIndex : text.length;
		}
		return from !== -1 && from <= start && start < to;
	};
	return (start, end) => isSure(start) || isPart(text, start, end);
}

function isPart(text: string, start: number, end: number): boolean {
	if (/[@＠]/.test(text[start - 1] ?? '') || isInIdentifier(text, start, end)) return true;
	// A name of a script without spaces ends the address before it.
	if (ENDS_ADDRESS.test(text[start] ?? '')) return false;
	const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
	const rest = AFTER.exec(text.slice(end, end + REACH))?.[0] ?? '';
	const after = rest.replace(PUNCTUATION_AT_END, '');
	if (before && isEndOfAddress(before)) return true;
	if (after && (HOST_AFTER.test(after) || AT_AFTER.test(after) || FILE_AFTER.test(after) || FOLDER_AFTER.test(after)))
		return true;
	return (before.endsWith('/') || after.startsWith('/')) && SLUG.test(text.slice(start, end));
}

/** “Peter_Stone”, but not “_Stone_”, which is set in italics. */
const isInIdentifier = (text: string, start: number, end: number) =>
	(text[start - 1] === '_' &&
		/[a-zA-Z\d\u00C0-\u1FFF\u3040-\uFAFF]_+$/.test(text.slice(Math.max(0, start - 4), start))) ||
	(text[end] === '_' && /^_+[a-zA-Z\d\u00C0-\u1FFF\u3040-\uFAFF]/.test(text.slice(end, end + 4)));

const isEndOfAddress = (before: string) =>
	HOST_BEFORE.test(before) ||
	QUERY_BEFORE.test(before) ||
	AT_BEFORE.test(before) ||
	PATH_BEFORE.test(before) ||
	FOLDER_BEFORE.test(before);
