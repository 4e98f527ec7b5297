interface Labelled {
	entity: string;
	label: string;
}

/** Cuts a sentence at the first whole-word occurrence of each label, longer labels first. */
export function splitByLabels(text: string, labelled: readonly Labelled[]): (string | Labelled)[] {
	let pieces: (string | Labelled)[] = [text];
	for (const one of [...labelled].sort((a, b) => b.label.length - a.label.length)) {
		for (const [index, piece] of pieces.entries()) {
			if (typeof piece !== 'string') continue;
			const at = wholeWord(piece, one.label);
			if (at < 0) continue;
			const around = [piece.slice(0, at), one, piece.slice(at + one.label.length)].filter((part) => part !== '');
			pieces = pieces.toSpliced(index, 1, ...around);
			break;
		}
	}
	return pieces;
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
/** Enough to hold one character, and no more to look through at each occurrence. */
const ONE = 2;

function wholeWord(text: string, label: string): number {
	if (label === '') return -1;
	for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
		const end = at + label.length;
		if (!ENDS_IN_WORD.test(text.slice(Math.max(0, at - ONE), at)) && !BEGINS_IN_WORD.test(text.slice(end, end + ONE)))
			return at;
	}
	return -1;
}
