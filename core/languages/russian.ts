import lvovich from 'lvovich';
import type { NameParts } from '../pack.ts';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

/**
 * The oblique cases of a Russian personal name, part by part. The rules are the library lvovich's (MIT). A hyphenated
 * foreign surname is declined in both parts by the rules (Диаса-Канеля) and in the last one by newspapers
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
		const family = lvovich.inclineLastname(parts.family, grammaticalCase, sex);
		const hyphen = parts.family.lastIndexOf('-');
		if (hyphen < 0) return [{ ...declined, family }];
		const lastOnly = parts.family.slice(0, hyphen + 1) + family.slice(family.lastIndexOf('-') + 1);
		return [
			{ ...declined, family },
			{ ...declined, family: lastOnly },
		];
	});
}
