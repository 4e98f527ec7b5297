/**
 * Finding and deciding are linear in the text: time per character on texts made to hurt, at four sizes. Prints the
 * ratio of the largest to the smallest; `node bench/linear.ts`.
 */

import { createResolver } from '../core/decide/resolve.ts';
import { namesOf } from '../core/library/names.ts';
import { findNames } from '../core/names/match.ts';
import { createNameIndex } from '../core/names/name-index.ts';
import { createFilter } from '../core/prefilter/filter.ts';
import { OUR_PACK, readPack } from '../scripts/eval/decider.ts';

const { entities, forms, filter } = namesOf(readPack(OUR_PACK).entities);
const index = createNameIndex(forms);
const resolve = createResolver(entities);
const mayHold = createFilter(filter);
const NOTHING = findNames('', index);

const TEXTS: Record<string, (characters: number) => string> = {
	'a name again and again': (n) => 'Castro '.repeat(n / 7),
	'prefixes of a long name': (n) => 'Luiz Inácio Lula da '.repeat(n / 20),
	'cues and rivals only': (n) => 'Cuba Fidel Havana '.repeat(n / 18),
	'names among their cues': (n) => 'Castro Cuba '.repeat(n / 12),
	'acronyms in brackets': (n) => 'Fish Soup Bowl (FSB) '.repeat(n / 21),
	'no spaces': (n) => 'x'.repeat(n),
	'no spaces, all one address': (n) => 'Putin/x.example/'.repeat(n / 16),
	'line breaks and soft hyphens': (n) => 'Ra\u00adúl\n      Castro\n'.repeat(n / 18),
	'Chinese without borders': (n) => '普京卡斯特罗的'.repeat(n / 7),
};
const SIZES = [250_000, 500_000, 1_000_000, 2_000_000];

const nanosecondsPerCharacter = (text: string) => {
	const start = performance.now();
	mayHold(text);
	resolve(NOTHING, [findNames(text, index)]);
	return ((performance.now() - start) * 1e6) / text.length;
};

for (const [name, make] of Object.entries(TEXTS)) {
	nanosecondsPerCharacter(make(SIZES[0] as number));
	const costs = SIZES.map((size) => Math.min(...[0, 1].map(() => nanosecondsPerCharacter(make(size)))));
	const ratio = (costs.at(-1) as number) / (costs[0] as number);
	console.log(
		`${name.padEnd(30)} ${costs.map((cost) => cost.toFixed(0).padStart(6)).join('')} ns a character   ×${ratio.toFixed(2)} for 8 × the text`,
	);
}
