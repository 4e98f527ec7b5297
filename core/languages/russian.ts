import lvovich from 'lvovich';
import type { NameParts } from '../pack/pack.ts';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/**
 * The oblique cases of a Russian personal name, part by part. The rules are the library lvovich's (MIT). A foreign
 * surname of several words is declined in all of them by the rules (Диаса-Канеля) and in the last one by newspapers
 * (Диас-Канеля): both are given.
 */
export function declineRussian(parts: NameParts, gender: 'feminine' | 'masculine'): NameParts[] {
	const sex = gender === 'feminine' ? 'female' : 'male';
	return CASES.flatMap((grammaticalCase) => {
		const declined: NameParts = {};
		if (parts.given)
			declined.given = parts.given
				.split(' ')
				.map((name) => lvovich.inclineFirstname(name, grammaticalCase, sex))
				.join(' ');
		if (parts.patronymic) declined.patronymic = lvovich.inclineMiddlename(parts.patronymic, grammaticalCase, sex);
		if (parts.second) declined.second = lvovich.inclineLastname(parts.second, grammaticalCase, sex);
		if (!parts.family) return [declined];
		const inLast = parts.family.replace(LAST_WORD, (word) => lvovich.inclineLastname(word, grammaticalCase, sex));
		const inAll = parts.family.replace(WORD, (word) => lvovich.inclineLastname(word, grammaticalCase, sex));
		return [...new Set([inAll, inLast])].map((family) => ({ ...declined, family }));
	});
}

/** Particles (“да Силва”) stay as they are: only words with a capital decline. */
const WORD = /\p{Lu}[\p{Ll}\p{Lu}]*/gu;
const LAST_WORD = /\p{Lu}\p{Ll}*$/u;
