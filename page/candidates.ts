import type { Filter } from '../core/filter.ts';

/** A name may cross the border of text nodes (“<b>P</b>atrushev”): this many characters on each side are looked at together. */
const JOIN_REACH = 40;

/** After this many text nodes a slice may end. */
const NODES_A_STEP = 100;

/** Texts from this length on are worth the question whether they are prose: data of scripts is long. */
const LONG_TEXT = 400;
const NO_PROSE = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** Letters and digits of all scripts are from here on. */
const FIRST_WORD_CODE = 0x30;
const isInWord = (code: number) => code >= FIRST_WORD_CODE;

/** The text nodes of a tree in which a name may begin or go on; undefined where a slice may end. */
export function* candidatesIn(root: Node, mayHold: Filter): Generator<Text | undefined> {
	const document = root.ownerDocument ?? (root as Document);
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let before = '';
	/** So many characters more may belong to a name that began before. */
	let reach = 0;
	let seen = 0;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (++seen % NODES_A_STEP === 0) yield undefined;
		const { data } = node;
		if (data.length > LONG_TEXT && NO_PROSE.has(node.parentElement?.localName ?? '')) continue;
		const begins = mayHold.mayBegin(data);
		const splitsWord = isInWord(before.charCodeAt(before.length - 1)) && isInWord(data.charCodeAt(0));
		const joined = reach > 0 || splitsWord ? before + data.slice(0, JOIN_REACH) : '';
		if ((begins && mayHold(data)) || (joined && mayHold(joined))) yield node;
		if (data.length >= JOIN_REACH) {
			before = data.slice(-JOIN_REACH);
			reach = begins && mayHold.mayBegin(before) ? JOIN_REACH : 0;
		} else {
			before = (before + data).slice(-JOIN_REACH);
			reach = begins || splitsWord ? JOIN_REACH : reach - data.length;
		}
	}
}
