/** One fault of a pack: where it is, what is wrong and what to do. */
export interface Problem {
	/** Like `facts[12].quotes[0].exact`; empty for the pack as a whole. */
	path: string;
	message: string;
}

/** The faults found: the first ones in full, and how many more were seen. */
export interface Problems {
	problems: Problem[];
	more: number;
}

/** Where a check may stop: whoever made so many faults made one mistake many times, or means harm. */
export const ENOUGH_MORE = 1_000;

/** A person can work through this many; a hostile pack cannot fill the memory with more. */
const MAX_PROBLEMS = 100;

/** Notes a fault. */
export function report(found: Problems, path: string, message: string): void {
	if (found.problems.length < MAX_PROBLEMS) found.problems.push({ path, message });
	else found.more++;
}

/** The path of an entry of a list or of a property. */
export function pathOf(parent: string, key: string | number): string {
	if (typeof key === 'number') return `${parent}[${key}]`;
	if (!/^[\w$]{1,60}$/.test(key)) return `${parent}[${shown(key)}]`;
	return parent ? `${parent}.${key}` : key;
}

/**
 * Characters that nobody sees: controls, direction overrides, zero-width, fillers and lone surrogates. The variation
 * selectors for text and emoji are let through: publishers write them.
 */
export const UNSEEN =
	/(?![\uFE0E\uFE0F])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u2800\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u;

const MAX_SHOWN = 60;

/** A text of the pack, safe to print: shortened, in quotation marks, with unseen characters spelled out. */
export function shown(text: string): string {
	const start = text.slice(0, MAX_SHOWN);
	const safe = start.replace(new RegExp(UNSEEN, 'gu'), (c) => codePoint(c));
	return `“${safe}${text.length > MAX_SHOWN ? '…' : ''}”`;
}

/** The name of a character that cannot be shown: U+202E. */
export function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
