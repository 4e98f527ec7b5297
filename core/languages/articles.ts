const words = (list: string) => new Set(list.split(' '));

/** Articles of a woman or of a thing, by language; where a preposition is like one, it is left out. */
const FEMININE: Record<string, ReadonlySet<string>> = {
	es: words('una'),
	pt: words('uma'),
	fr: words('une la'),
	it: words('una la'),
	de: words('eine'),
};

/** Whether a folded word is an article that no man's name has. */
export const isFeminineArticle = (folded: string, lang: string): boolean => FEMININE[lang]?.has(folded) ?? false;
