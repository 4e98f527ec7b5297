/** Names without their capitals: in tags and chats a surname, elsewhere more often a word. */

import type { IndexedForm } from '../../names/name-index.ts';
import type { Evidence } from '../document/evidence.ts';
import type { Style } from '../neighbours.ts';
import type { Placed, ReadText } from '../placed-text.ts';
import type { Rule, Say } from '../weights.ts';

const isAlsoWord = ({ alsoWord }: IndexedForm, lang: string | undefined) =>
	alsoWord !== undefined && (!lang || alsoWord.includes(lang));

/** Weighs a surname without its capital: by itself in a text that has capitals it says little. */
export function weighSmall(
	form: IndexedForm,
	{ match, ties }: Placed,
	{ matched, small, style }: ReadText,
	{ capitals }: Evidence,
	say: Say,
) {
	if (style.small && !isAlsoWord(form, style.lang)) say('nothing here has capitals');
	if (small.size > (small.has(form.entity) ? 1 : 0)) say('others without capitals beside it');
	if (matched.text[match.start - 1] === '#' && !isAlsoWord(form, style.lang)) say('a hashtag');
	// “Vladimir Putin, putin”: ways to write one name.
	const isBesideItself = ties.some(({ partner }) => partner.match.forms.some(({ entity }) => entity === form.entity));
	if (capitals.has(form.entity) && !isBesideItself) say('written with a capital on the page too');
}

/** What a missing capital says: it depends on the name, on the language, and on names of the pack beside it. */
export function carelessness(form: IndexedForm, isPerson: boolean, isListed: boolean, { lang, small }: Style): Rule {
	// “путина” is a season, and “лавров” of laurels.
	const isWord = isAlsoWord(form, lang) && !isListed;
	if (form.small && lang !== 'uk' && (small || lang !== 'ru') && !isWord)
		return form.alsoWord || (form.lang && form.lang !== lang)
			? 'a word of another language'
			: 'a surname without its capital';
	if (form.kind === 'short') return lang === 'uk' ? 'lower case, as Ukrainian papers write it' : 'a common word';
	return isPerson ? 'written without capitals' : 'a common phrase';
}
