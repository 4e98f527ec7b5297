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

function wholeWord(text: string, label: string): number {
	if (label === '') return -1;
	for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
		const before = text.slice(0, at);
		const after = text.slice(at + label.length);
		if (!/[\p{L}\p{M}\p{N}]$/u.test(before) && !/^[\p{L}\p{M}\p{N}]/u.test(after)) return at;
	}
	return -1;
}
