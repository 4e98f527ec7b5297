/** What every pack is asked beyond its format when somebody writes it: languages that are some, and no slips of copying. */

import type { Fact, Pack } from '../../core/pack/pack.ts';
import { type Problem, shown } from '../../core/pack/pack-problems.ts';
import { fold } from '../../core/text/fold.ts';

/** Finds languages that no language has as its tag. */
export function languageFaults({ language, sources, entities }: Pack): Problem[] {
	const tags = [
		{ path: 'language', tag: language },
		...sources.map((source, i) => ({ path: `sources[${i}].language`, tag: source.language })),
		...entities.flatMap(({ names }, e) =>
			names.flatMap(({ lang, alsoWord = [] }, n) => [
				...(lang ? [{ path: `entities[${e}].names[${n}].lang`, tag: lang }] : []),
				...alsoWord.map((tag, i) => ({ path: `entities[${e}].names[${n}].alsoWord[${i}]`, tag })),
			]),
		),
	];
	return tags
		.filter(({ tag }) => !isLanguage(tag))
		.map(({ path, tag }) => ({ path, message: `${shown(tag)} is no language: write its tag, like “en” or “pt-BR”` }));
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
	try {
		return languageNames.of(new Intl.Locale(tag).language) !== undefined;
	} catch {
		return false;
	}
}

/** Finds what fits the format and is probably a slip: a name twice in one entity, a fact with the quotes of another claim. */
export function oddEntries({ language, entities, facts }: Pack): Problem[] {
	const problems: Problem[] = [];
	entities.forEach(({ names }, e) => {
		const first = new Map<string, number>();
		names.forEach(({ text, lang = '' }, n) => {
			const key = `${text.normalize('NFC')}\n${lang}`;
			const earlier = first.get(key);
			if (earlier === undefined) first.set(key, n);
			else
				problems.push({ path: `entities[${e}].names[${n}]`, message: `${shown(text)} is names[${earlier}] already` });
		});
	});
	const quoted = new Map<string, string>();
	facts.forEach((fact, f) => {
		const { id, source, quotes } = fact;
		const key = JSON.stringify([source, quotes[0]]);
		const earlier = quoted.get(key);
		if (earlier === undefined) quoted.set(key, id);
		else if (!sharesWords(fact, language))
			problems.push({
				path: `facts[${f}].quotes[0]`,
				message: `is the quote of ${shown(earlier)}, and has hardly a word of this fact: is it the right one?`,
			});
	});
	return problems;
}

/** Whether a third of a fact's longer words stand in its quotes, their endings aside. */
function sharesWords({ text, quotes }: Fact, language: string): boolean {
	const words = text.match(/\p{L}{5,}/gu) ?? [];
	const passage = fold(quotes.map(({ exact }) => exact).join(' '));
	const there = words.filter((word) => passage.includes(fold(word.slice(0, 5))));
	return !language.startsWith('en') || there.length * 3 >= words.length;
}
