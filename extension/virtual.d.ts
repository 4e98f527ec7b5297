declare module 'virtual:gloss/corpus' {
	export const corpus: import('../core/library/corpus.ts').Corpus;
}
declare module 'virtual:gloss/names' {
	/** Undefined where they are too many for a page. */
	export const names: import('./frame/names-in-frame.ts').ShippedNames | undefined;
}
declare module 'virtual:gloss/filter' {
	export const readFilter: import('./frame/frame.ts').ReadFilter;
}
declare module 'virtual:gloss/search' {
	/** See `readSearch`; in a file where the corpus is large. */
	export const written: { text: string } | { file: string };
}
