/** What a document says for an ordinary name that a sign beside it gives to somebody else. */
import { isGivenName } from '../../languages/words/given-names.ts';
import { isFunctionWord } from '../../languages/words/lexicon.ts';
import { isPublic } from '../../languages/words/trades.ts';
import { phraseBeside, type ReadText } from '../placed-text.ts';
import { SILENCE, type Sign } from '../weigh/weigh-somebody-else.ts';

/** What the pack says of its entities. */
export interface About {
	isPerson(entity: string): boolean;
	/** Whether the pack states words that speak for it: where it states none, their absence says nothing. */
	hasCues(entity: string): boolean;
	/** The year of birth, where the pack states it. */
	since(entity: string): number | undefined;
}

export interface Support {
	/** Whether the document has a word that speaks for the entity, outside of its own names. */
	hasCue(entity: string): boolean;
	/** Whether another person of the pack is on the page by a name that is not ordinary. */
	hasOthers(entity: string): boolean;
	/** Whether the document has a word that speaks for any entity of the pack, or names whom the pack knows as a namesake. */
	hasCircle(): boolean;
	/** Whether a long document has nothing of the entity, of its circle, or of government. */
	isSilent(entity: string): boolean;
	/** Whether a year may be that of the entity's birth. */
	isBorn(entity: string, year: number): boolean;
	/** Whether the entity was of an age in our time, or in a year that the document names. */
	fitsAge(entity: string, age: number): boolean;
}

/** The first sign that makes a name somebody else's, if nothing that the document says outweighs it. */
export const signOfElse = (signs: readonly Sign[], entity: string, support: Support): Sign | undefined =>
	signs.find((sign) => isElse(sign, entity, support)) ?? (support.isSilent(entity) ? SILENCE : undefined);

/** Of a page of so many words, one that is about the entity has a word for it. */
const WORDS_OF_A_PAGE = 60;
/** A text of a language that we read has as many function words: in others the silence is ours. */
const SHARE_OF_FUNCTION_WORDS = 0.25;

function isElse({ unless, detail }: Sign, entity: string, support: Support): boolean {
	if (unless === 'nothing') return true;
	if (unless === 'age') return !support.fitsAge(entity, Number(detail));
	if (unless === 'birth') return !support.isBorn(entity, Number(detail));
	if (support.hasCue(entity)) return false;
	if (unless === 'birthOrCue') return !support.isBorn(entity, Number(detail));
	if (unless === 'cue') return true;
	return !support.hasOthers(entity) && (unless === 'others' || !support.hasCircle());
}

/** Pages give the age of their day, or name the year; few are older than this. */
const FIRST_PAGES = 1995;
const YEARS_OFF = 2;

/** Hears the texts of a document one by one. */
export function createSupport({ isPerson, hasCues, since }: About): Support & { hear(text: ReadText): void } {
	const cued = new Set<string>();
	const known = new Set<string>();
	const years = new Set<number>();
	let hasCircle = false;
	let hasPublic = false;
	/** Names another of a surname, or a place or a body. */
	let hasNames = false;
	let words = 0;
	let little = 0;
	return {
		hear(text) {
			for (const { year } of text.years) years.add(year);
			words += text.matched.words.length;
			little += text.matched.words.filter(({ folded }) => isFunctionWord(folded)).length;
			hasPublic ||= text.matched.words.some(({ folded }) => isPublic(folded));
			hasNames ||= text.rivals.size > 0;
			for (const { match, left } of text.placed)
				for (const { entity, stands, kind, ordinary } of match.forms) {
					if (kind === 'short' && left.kind === 'given' && phraseBeside(text.rivals.get(entity), text, match))
						hasCircle = true;
					if (stands !== 'alone' || kind === 'acronym' || ordinary) continue;
					if (isPerson(entity)) known.add(entity);
					else hasNames = true;
				}
			for (const [entity, found] of text.firstCues)
				if (!cued.has(entity) && found.some((cue) => !isInName(text, entity, cue) && !isGivenOfAnother(text, cue)))
					cued.add(entity);
		},
		hasCue: (entity) => cued.has(entity) || !hasCues(entity),
		isSilent(entity) {
			if (words < WORDS_OF_A_PAGE || little / words < SHARE_OF_FUNCTION_WORDS) return false;
			return hasCues(entity) && !hasPublic && !hasNames && known.size === 0 && cued.size === 0;
		},
		isBorn: (entity, year) => Math.abs((since(entity) ?? year) - year) <= YEARS_OFF,
		fitsAge(entity, age) {
			const year = (since(entity) ?? FIRST_PAGES) + age;
			return year >= FIRST_PAGES || [...years].some((one) => Math.abs(one - year) <= YEARS_OFF);
		},
		hasCircle: () => hasCircle || cued.size > 0,
		hasOthers: (entity) => known.size > (known.has(entity) ? 1 : 0),
	};
}

interface Span {
	first: number;
	last: number;
}

/** Whether a cue is a part of the entity's own name. */
const isInName = ({ matchAt }: ReadText, entity: string, { first, last }: Span) =>
	[first, last].some((word) => matchAt.get(word)?.forms.some((form) => form.entity === entity));

/** “Raúl” speaks for Raúl Castro; “Raúl Jiménez” and “raul.castro@” do not. */
function isGivenOfAnother({ matched: { words } }: ReadText, { first, last }: Span): boolean {
	const next = words[last + 1];
	if (!isGivenName(words[first]?.folded ?? '')) return false;
	return words[first]?.shape === 'lower' || (next?.gap === ' ' && next.shape === 'capital');
}
