/** The search itself among very many facts, as the popup's worker runs it. */
import { createSearch } from '../../core/search/search.ts';
import { madeUpPack } from '../../scripts/corpus/made-up-pack.ts';

const RESULTS = 24;
const FACTS_A_PERSON = 5;
/** Typed letter by letter, of people and facts that lie far apart. */
const TYPED = 8;

/** The time of every key. */
export function searchKeys(facts: number) {
	const pack = madeUpPack(facts / FACTS_A_PERSON, 1, facts);
	const search = createSearch(pack);
	const keys: number[] = [];
	for (let i = 0; i < TYPED; i++) {
		const at = Math.floor((facts / TYPED) * i);
		// Two words of a fact that are not a name.
		const said = pack.facts[at]?.text.split(' ').slice(6, 8).join(' ') ?? '';
		for (const text of [pack.entities[Math.floor(at / FACTS_A_PERSON)]?.label ?? '', said]) {
			for (let end = 1; end <= text.length; end++) {
				const start = performance.now();
				search(text.slice(0, end), RESULTS);
				keys.push(performance.now() - start);
			}
		}
	}
	return { ms: 0, keys };
}
