import { isTitle } from '../languages/words/lexicon.ts';
import { fold } from '../text/fold.ts';

/** Made when the first card is asked for: a page that is only marked needs none. */
let sentences: Intl.Segmenter | undefined;

/** “Gen.”, “Sen.”, “U.S.”: after a title or an initial a sentence mostly goes on, whatever its next letter. */
function goesOn(text: string): boolean {
	const [, last = ''] = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{0,4})\.$/u.exec(text.trimEnd().slice(-8)) ?? [];
	return last.length === 1 || isTitle(fold(last));
}

/** Where the sentence around an offset of a text begins and ends, in UTF-16 offsets. */
export function sentenceAt(text: string, at: number): { from: number; to: number } {
	sentences ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
	const all = sentences.segment(text);
	let { index: from, segment } = all.containing(at) ?? { index: 0, segment: text };
	let to = from + segment.length;
	for (let before = all.containing(from - 1); before && goesOn(before.segment); ) {
		from = before.index;
		before = all.containing(from - 1);
	}
	for (let after = all.containing(to); after && goesOn(segment); after = all.containing(to)) {
		segment = after.segment;
		to += segment.length;
	}
	return { from, to };
}
