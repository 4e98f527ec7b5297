/** The year in which the text lets somebody be born. */
import type { Match, MatchedText } from '../../names/match.ts';

/** A birth behind a name. */
export interface Birth {
	year: string;
	/** With a word for it, not only a place and a year in brackets. */
	isStated: boolean;
}

/** How far behind the name the year may stand. */
const NEAR = 120;

const BIRTH =
	/^\s?\((?:\*|[^()\n]{0,24}?(?<!\p{L})(?:born|b\.|n\.|nacid[oa]|nascid[oa]|né|née|geb\.|geboren|nat[oa]|f\.|född|født|fødd|sündinud|род\.|родил[са]))[^()\n]{0,24}?\b(1[89]\d\d|20\d\d)\b/iu;
const PLACE_AND_YEAR = /^\s?\(\p{Lu}[\p{L} .-]{2,30}, (1[89]\d\d|20\d\d)\)/u;

/** “was born on 3 May 1985”, “è nato”, “wurde am 3. Mai 1985 geboren”: the verb is the next word, or ends the clause. */
const BORN =
	/^(?: \([^()\n]{0,24}\))?,? (?:(?:was|is|est|fue|foi|è|e|был[аи]?|został[ao]?|se) )?(?:born|nació|nacid[oa]|nasceu|nascid[oa]|né|née|naquit|nat[oa]|nacque|geboren|urodził[a]?|urodzony|narodil|narozen|syntyi|född|født|fødd|sündinud|родился|родилась|народився|роден)(?: się)?(?= )[^\n;!?]{0,44}?\b(1[89]\d\d|20\d\d)(?!\d)/iu;
const BORN_LAST =
	/^(?: (?:wurde|werd|is)\b)?[^\n;!?,]{0,44}?\b(1[89]\d\d|20\d\d)(?!\d)[^\n;!?,.]{0,30} (?:geboren|doğdu|dünyaya geldi)(?![\p{L}])/iu;

const bornIn = (after: string) => (BORN.exec(after) ?? BORN_LAST.exec(after))?.[1];

/** “(born 1990)”, “was born in 1990”, “(Madrid, 1985)”. */
export function birthBehind({ text }: MatchedText, { end }: Match): Birth | undefined {
	const after = text.slice(end, end + NEAR);
	const stated = BIRTH.exec(after)?.[1] ?? bornIn(after);
	const year = stated ?? PLACE_AND_YEAR.exec(after)?.[1];
	return year ? { year, isStated: stated !== undefined } : undefined;
}
