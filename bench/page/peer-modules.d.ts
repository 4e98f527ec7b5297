declare module 'ahocorasick' {
	export default class AhoCorasick {
		constructor(words: string[]);
		search(text: string): [number, string[]][];
	}
}
declare module 'flashtext.js' {
	export default class KeywordProcessor {
		constructor(caseSensitive: boolean);
		addKeywordsFromArray(words: string[]): void;
		extractKeywords(text: string): string[];
	}
}
declare module 'mark.js' {
	interface MarkOptions {
		separateWordSearch: boolean;
		accuracy: 'exactly';
		caseSensitive: boolean;
		each(element: Element): void;
		done(): void;
	}
	export default class Mark {
		constructor(context: Element);
		mark(words: string[], options: MarkOptions): void;
	}
}
declare module 'findandreplacedomtext' {
	interface Replacement {
		find: RegExp;
		preset: 'prose';
		replace(portion: { index: number; text: string }, match: RegExpMatchArray): Node;
	}
	export default function findAndReplaceDOMText(element: Element, options: Replacement): void;
}

/** A sheet as text, see Vite. */
declare module '*.css?inline' {
	const css: string;
	export default css;
}
