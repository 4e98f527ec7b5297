import { readFileSync } from 'node:fs';
import { createResolver, type Decision } from '../../core/decide/resolve.ts';
import { namesOf } from '../../core/library/names.ts';
import { findNames } from '../../core/names/match.ts';
import { createNameIndex } from '../../core/names/name-index.ts';
import type { Pack } from '../../core/pack/pack.ts';

export interface PassageToRead {
	text: string;
	title?: string;
	lang?: string;
}

/** Every decision in a passage, by the same code as the page's. */
export function createDecider(pack: Pack): (passage: PassageToRead) => Decision[] {
	const { entities, forms } = namesOf(pack.entities, pack.language);
	const index = createNameIndex(forms);
	const resolve = createResolver(entities);
	return ({ text, title = '', lang }) =>
		resolve(findNames(title, index), [{ ...findNames(text, index), ...(lang && { lang }) }])[0] ?? [];
}

/** A pack file as it is: the checks are `corpus:check`’s. */
export const readPack = (file: string | URL) => JSON.parse(readFileSync(file, 'utf8')) as Pack;
export const OUR_PACK = new URL('../../data/pack.json', import.meta.url);
