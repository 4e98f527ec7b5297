import { type Found, findPhrases, type PhraseIndex } from './cues.ts';
import type { Match, MatchedText } from './match.ts';
import { leftOf, type Neighbour, rightOf, type Style } from './neighbours.ts';

/** A match with what stands beside it. */
export interface Placed {
	match: Match;
	left: Neighbour;
	right: Neighbour;
	/** Position in the document: grows from the title to the end. */
	at: number;
}

/** A text of the document with all that was found in it. */
export interface ReadText {
	matched: MatchedText;
	style: Style;
	placed: readonly Placed[];
	cues: readonly Found[];
	rivals: readonly Found[];
}

/** Texts are this far apart in positions: more words than a block can hold. */
const TEXT_STRIDE = 1e6;

/** Somebody else of the same surname, met in the document. */
export interface Namesake {
	at: number;
	/** As written: “Fidel Castro”. */
	who: string;
}

/** What the whole document says. */
export interface Evidence {
	/** Where entities are named in full, in order; the title is before 0. */
	full: ReadonlyMap<string, readonly number[]>;
	namesakes: ReadonlyMap<string, readonly Namesake[]>;
	/** Other expansions that the document gives to an acronym of an entity. */
	expansions: ReadonlyMap<string, string>;
	/** Acronyms that the document expands as the entity's own name. */
	introduced: ReadonlySet<string>;
}

/** Reads one text: neighbours of each match, cues and rivals of all entities. `order` is its place in the document. */
export function readText(
	matched: MatchedText,
	style: Style,
	order: number,
	cues: PhraseIndex,
	rivals: PhraseIndex,
): ReadText {
	const placed = matched.matches.map((match) => ({
		match,
		left: leftOf(matched, match, style),
		right: rightOf(matched, match, style),
		at: order * TEXT_STRIDE + match.first,
	}));
	return { matched, style, placed, cues: findPhrases(matched.words, cues), rivals: findPhrases(matched.words, rivals) };
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
};

/** Whether the words beside a surname make it somebody else's: another given name, an initial, a longer name. */
export function isNamesake({ match, left, right }: Placed): boolean {
	const { kind, stands } = match.forms[0] ?? {};
	// A capital that is no known given name may be anything (“Instituto Lula”): it counts where the surname is common.
	if (kind === 'short') {
		return (
			left.kind === 'given' ||
			(left.kind === 'initial' && !left.hyphen) ||
			(left.kind === 'capital' && stands === 'evidence')
		);
	}
	return kind === 'full' && right.kind === 'capital' && !right.hyphen;
}

/** Gathers what the document as a whole says of every entity. */
export function gatherEvidence(texts: readonly ReadText[]): Evidence {
	const full = new Map<string, number[]>();
	const namesakes = new Map<string, Namesake[]>();
	const expansions = new Map<string, string>();
	const introduced = new Set<string>();
	for (const { matched, placed } of texts) {
		for (const one of placed) {
			for (const form of one.match.forms) {
				if (isNamesake(one)) {
					if (form.kind === 'short' || form.kind === 'full') {
						const { start, end } = one.match;
						const from = form.kind === 'short' ? (one.left.word?.start ?? start) : start;
						const to = form.kind === 'full' ? (one.right.word?.end ?? end) : end;
						push(namesakes, form.entity, {
							at: one.at,
							who: matched.text.slice(Math.min(from, start), Math.max(to, end)),
						});
					}
				} else if (form.kind === 'full' && form.stands === 'alone') {
					push(full, form.entity, one.at);
				}
				if (form.kind === 'acronym') {
					const expansion = expansionOf(matched, one.match, form.entity);
					if (expansion === 'own') introduced.add(form.entity);
					else if (expansion) expansions.set(form.entity, expansion);
				}
			}
		}
	}
	return { full, namesakes, expansions, introduced };
}

/**
 * The phrase that a document gives for an acronym, by the newspaper's convention “Financial Stability Board (FSB)”:
 * `own` when it is one of the entity's names, undefined when there is none.
 */
function expansionOf({ text, words, matches }: MatchedText, match: Match, entity: string): string | undefined {
	if (text[match.start - 1] !== '(') return;
	const last = match.first - 1;
	const own = matches.some(
		(other) => other.last === last && other.forms.some((form) => form.entity === entity && form.kind === 'full'),
	);
	if (own) return 'own';
	let first = last;
	let capitals = 0;
	const letters = match.end - match.start;
	while (first >= 0 && last - first < letters * 2) {
		const word = words[first];
		if (!word || (first < last && words[first + 1]?.gap === '|')) break;
		if (word.shape !== 'lower') capitals++;
		first--;
	}
	const from = words[first + 1]?.start ?? match.start;
	return capitals >= 2 ? text.slice(from, match.start - 1).trim() : undefined;
}
