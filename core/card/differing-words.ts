import { diffArrays } from 'diff';

/** A stretch of a text; `own` where no text beside it has these words. */
export interface Piece {
	text: string;
	own: boolean;
}

/** Texts that share fewer of their words are two texts, and to mark nearly every word would tell nothing. */
const LEAST_SHARED = 0.3;
/** So many changes, and nobody reads the marks; the work would grow with their square. */
const MOST_CHANGES = 400;

/**
 * Texts that say nearly the same, each cut at the words that it has alone; undefined where they are too different to be
 * set word against word. Case, and what stands between words, is no difference.
 */
export function differingWords(texts: readonly string[], language: string): Piece[][] | undefined {
	const cut = texts.map((text) => wordsOf(text, language));
	const own = cut.map((words) => words.map(() => true));
	for (const [a, first] of cut.entries())
		for (const [b, second] of cut.entries()) {
			if (b <= a) continue;
			const common = commonWords(first, second);
			const least = Math.min(first.length, second.length);
			if (!common || common.length < LEAST_SHARED * least) return;
			for (const [inFirst, inSecond] of common) {
				(own[a] as boolean[])[inFirst] = false;
				(own[b] as boolean[])[inSecond] = false;
			}
		}
	return texts.map((text, index) => pieces(text, cut[index] ?? [], own[index] ?? []));
}

interface Word {
	start: number;
	end: number;
	folded: string;
}

function wordsOf(text: string, language: string): Word[] {
	return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
		.filter(({ isWordLike }) => isWordLike)
		.map(({ index, segment }) => ({
			start: index,
			end: index + segment.length,
			folded: segment.toLocaleLowerCase(language).replaceAll('’', "'"),
		}));
}

/** Pairs of places that hold one word in both. */
function commonWords(first: readonly Word[], second: readonly Word[]): [number, number][] | undefined {
	const changes = diffArrays([...first], [...second], {
		comparator: (a, b) => a.folded === b.folded,
		maxEditLength: MOST_CHANGES,
	});
	if (!changes) return;
	const pairs: [number, number][] = [];
	let inFirst = 0;
	let inSecond = 0;
	for (const { added, removed, count } of changes) {
		if (!added && !removed) for (let i = 0; i < count; i++) pairs.push([inFirst + i, inSecond + i]);
		if (!added) inFirst += count;
		if (!removed) inSecond += count;
	}
	return pairs;
}

/** Words of one kind with what stands between them as one piece. */
function pieces(text: string, words: readonly Word[], own: readonly boolean[]): Piece[] {
	const found: Piece[] = [];
	let at = 0;
	for (let index = 0; index < words.length; ) {
		if (!own[index]) {
			index++;
			continue;
		}
		let last = index;
		while (own[last + 1]) last++;
		const start = words[index]?.start ?? 0;
		const end = words[last]?.end ?? start;
		if (start > at) found.push({ text: text.slice(at, start), own: false });
		found.push({ text: text.slice(start, end), own: true });
		at = end;
		index = last + 1;
	}
	if (at < text.length) found.push({ text: text.slice(at), own: false });
	return found;
}
