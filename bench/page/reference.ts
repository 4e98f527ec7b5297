/**
 * The slow reference: what is on the page, found without a filter, an index or a tokenizer of ours. Every text is folded
 * character by character, and every name is looked for in it by itself.
 */
import type { Form } from '../../core/names/forms.ts';
import { type NameSet, namesOfSet } from './names.ts';
import { type Hits, tally } from './tally.ts';

const UNREAD =
	'script,style,noscript,template,textarea,input,select,option,datalist,code,kbd,samp,var,svg,math,object,canvas,audio,video,iframe,head,pre,[contenteditable]:not([contenteditable="false"]),[role="textbox"]';
const UNDIVIDED = /^(?:inline|inline-block|inline-flex|contents|ruby|)$/;

/** The page's texts as a reader sees them: a line of text ends where a block begins or ends. */
function textsOfPage(): string[] {
	const texts: string[] = [];
	let text = '';
	const end = () => {
		if (text.trim()) texts.push(text);
		text = '';
	};
	const readIn = (element: Element) => {
		for (const node of element.childNodes) {
			if (node instanceof Text) text += node.data;
			else if (node instanceof Element) readElement(node);
		}
	};
	const readElement = (element: Element) => {
		const { display } = getComputedStyle(element);
		if (element.localName === 'br') text += '\n';
		else if (display === 'none' || !element.checkVisibility()) return;
		else if (!UNDIVIDED.test(display)) {
			end();
			if (!element.matches(UNREAD)) readIn(element);
			end();
		} else if (element.matches(`${UNREAD},img,button`)) text += '\uFFFC';
		else readIn(element);
	};
	readElement(document.body);
	end();
	return texts;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const CHARACTER_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNSEEN = /[\u00AD\u0640\u200B-\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF\p{M}]/u;
const ALIKE: Record<string, string> = {
	...{ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه' },
	...{ ڤ: 'ف', پ: 'ب', چ: 'ج', گ: 'ك', ک: 'ك', ß: 'ss', ł: 'l', ё: 'е', й: 'и', ї: 'і' },
};

interface Folded {
	text: string;
	/** For each character of the folded text, its offset in the original. */
	from: number[];
}

function fold(original: string): Folded {
	let text = '';
	const from: number[] = [];
	for (let i = 0; i < original.length; i++) {
		const character = original[i] as string;
		if (UNSEEN.test(character)) continue;
		const small = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		const folded = /\s/.test(character) ? ' ' : (ALIKE[small] ?? small);
		for (const one of folded) {
			text += one;
			from.push(i);
		}
	}
	from.push(original.length);
	return { text, from };
}

const HYPHENS = '[-\\u2010-\\u2013\\u00B7\\u2022\\u2027\\u30FB\\uFF0E]';
const GAPS: [RegExp, string][] = [
	[/^\.\s*$/, '\\. {0,3}'],
	[/^['’]$/, "['’ʼ‘´`]"],
	[/^[\s\p{Pd}]+$/u, `(?: {1,40}|${HYPHENS} ?)`],
];

interface Wanted {
	form: Form;
	pattern: RegExp;
	/** A text without this has no such name. */
	longest: string;
}

function wanted(form: Form): Wanted[] {
	const series = /^(\p{L}+)(\p{N}+)$/u.exec(form.text);
	const spellings = series ? [form.text, `${series[1]}-${series[2]}`] : [form.text];
	return spellings.map((spelling) => {
		const pieces = fold(spelling.trim()).text.split(/([^\p{L}\p{N}]+)/u);
		const last = pieces.findLastIndex((piece) => LETTER.test(piece));
		const source = pieces
			.slice(0, last + 1)
			.map((piece, i) => (i % 2 === 0 ? piece : (GAPS.find(([gap]) => gap.test(piece))?.[1] ?? `${HYPHENS}`)))
			.join('');
		const prefix = /^[\u0620-\u064A]{3}/.test(source) ? '[وف]?[بلك]?' : '';
		const longest = pieces.filter((_, i) => i % 2 === 0).reduce((a, b) => (b.length > a.length ? b : a));
		return { form, pattern: new RegExp(`(${prefix})(${source})(s?)`, 'gu'), longest };
	});
}

/** Whether the capitals are where the name has them. */
function isWrittenRight(form: Form, surface: string): boolean {
	const words = (text: string) => text.split(/[^\p{L}\p{N}\p{M}\u00AD]+/u).filter(Boolean);
	const isSmall = (word: string) => /^\p{Ll}/u.test(word);
	const asked = words(form.text);
	const written = words(surface);
	const capitals = asked.map((word, i) => [word, written[i] ?? ''] as const).filter(([word]) => !isSmall(word));
	const small = capitals.filter(([, word]) => isSmall(word));
	if (form.kind === 'acronym' && capitals.some(([a, b]) => a === a.toUpperCase() && b !== b.toUpperCase()))
		return false;
	if (small.length === 0) return true;
	if (form.kind === 'short') return form.stands === 'alone' && /^\p{Script=Cyrillic}/u.test(form.text);
	if (form.kind !== 'full') return false;
	if (!isSmall(asked[0] ?? '') && !isSmall(written[0] ?? '')) return true;
	return asked.length > 1 && (small.length === capitals.length || asked.some(isSmall));
}

function isInAddress(text: string, start: number, end: number): boolean {
	if (/[_@]/.test(text[start - 1] ?? '') || text[end] === '_') return true;
	const before = /\S*$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
	const after = /^\S*/.exec(text.slice(end, end + 120))?.[0] ?? '';
	const run = `${before}${text.slice(start, end)}${after}`.replace(/[.,;:!?)\]}»”"'’]+$/, '');
	return (before + after).length > 0 && /:\/\/|^www\.|@|[\w-]\.[a-z]{2,}(?:[/?#:]|$)|\/\S*\//.test(run);
}

const isBorder = (inside: string, outside: string | undefined) =>
	!outside || !LETTER.test(outside) || CHARACTER_SCRIPTS.test(inside) || CHARACTER_SCRIPTS.test(outside);

function hitsIn(original: string, all: readonly Wanted[]): string[] {
	const { text, from } = fold(original);
	const found: { start: number; end: number }[] = [];
	for (const { form, pattern, longest } of all) {
		if (!text.includes(longest)) continue;
		for (const hit of text.matchAll(pattern)) {
			const [, prefix = '', name = '', s = ''] = hit;
			const begin = hit.index;
			for (const ending of s && name.length > 3 ? [s, ''] : ['']) {
				const end = begin + prefix.length + name.length + ending.length;
				if (!isBorder(text[begin] as string, text[begin - 1])) continue;
				if (!isBorder(text[end - 1] as string, text[end])) continue;
				const place = { start: from[begin + prefix.length] as number, end: (from[end - 1] as number) + 1 };
				const surface = original.slice(place.start, place.end);
				if (/\n\s*\n/.test(surface) || !isWrittenRight(form, surface)) continue;
				const keepsStop =
					original[place.end] === '.' &&
					(form.text.endsWith('.') || (form.kind === 'initials' && /(?:^|[^\p{L}])\p{L}$/u.test(surface)));
				if (keepsStop) place.end++;
				found.push(place);
			}
		}
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const surfaces: string[] = [];
	let taken = 0;
	for (const { start, end } of found) {
		if (start < taken) continue;
		taken = end;
		if (!isInAddress(original, start, end)) surfaces.push(original.slice(start, end));
	}
	return surfaces;
}

/** Every name on the page. */
export function referenceHits(set: NameSet): Hits {
	const all = namesOfSet(set).forms.flatMap(wanted);
	return tally(textsOfPage().flatMap((text) => hitsIn(text, all)));
}
