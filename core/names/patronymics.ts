import type { Name } from '../pack/pack.ts';

const LATIN = /^\p{Script=Latin}/u;
const LATIN_ENDINGS = ['vich', 'vitch', 'vič', 'vic', 'vitsh', 'vitš', 'vitj', 'vitsj', 'viç', 'vits', 'vics'];

/** A patronymic in Latin letters is spelled in each language's way: -vich, -vitch, -vitš, -witsch, -wicz. */
export function patronymicSpellings(patronymic: string): string[] {
	const stem = /^(.*)vich$/.exec(patronymic)?.[1];
	if (!stem) return [patronymic];
	const withW = stem.replace(/v/g, 'w').replace(/V/g, 'W');
	return [...LATIN_ENDINGS.map((ending) => stem + ending), ...['witsch', 'wicz'].map((ending) => withW + ending)];
}

/** The whole names that the pack gives without a patronymic, with that of another spelling. */
export function withPatronymic(names: readonly Name[]): Name[] {
	const known = names.find(({ parts }) => parts?.patronymic && LATIN.test(parts.patronymic))?.parts?.patronymic;
	return names.flatMap(({ parts: { given, patronymic, family } = {} }) =>
		known && given && family && !patronymic && LATIN.test(family)
			? patronymicSpellings(known).map((spelling) => ({ text: [given, spelling, family].join(' ') }))
			: [],
	);
}
