import { fold } from '../text/fold.ts';

/** Whether a name is written in capitals only (“SVR”). */
export const isAcronym = (text: string) =>
	text.length <= 6 && /\p{Lu}/u.test(text) && text === text.toUpperCase() && !/\s/.test(text);

/** The acronym inside of a longer name (“rosyjskie MSZ”), which is always written in capitals, folded. */
export function acronymIn(text: string): string | undefined {
	// A name that is all in capitals has no acronym, but shouts.
	if (!/\p{Ll}/u.test(text)) return;
	const acronym = /(?<!\p{L})(?=\p{Script=Latin}{3})\p{Lu}{3,}(?!\p{L})/u.exec(text)?.[0];
	return acronym && fold(acronym);
}
