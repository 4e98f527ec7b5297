/** The names that contenders look for: our corpus, or names as many as asked. */
import { filterKeysOf } from '../../core/filter.ts';
import type { Form } from '../../core/forms.ts';
import type { Names } from '../../core/names.ts';

/** What a contender is given. */
export interface NameSet {
	/** Our corpus where undefined. */
	names?: Names;
	/** Names that occur on the pages. */
	texts: string[];
	/** As many made-up ones are added. */
	madeUp: number;
}

const STARTS = ['Vr', 'Zh', 'Qu', 'Thr', 'Xa', 'Dz', 'Kv', 'Gw', 'Ys', 'Mbl'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ae', 'ou', 'yi'];
const MIDDLES = ['rg', 'lt', 'nd', 'mm', 'sk', 'zz', 'pth', 'xv', 'bl', 'kr'];
const ENDS = ['ov', 'ans', 'eth', 'ix', 'und', 'ark', 'ollo', 'ydd', 'emm', 'ist'];

/** Made-up names of two words, each one once; they occur on no page. */
export function* madeUpNames(count: number): Generator<string> {
	const pick = (list: readonly string[], at: number) => list[at % list.length] as string;
	const word = (at: number) => {
		let left = at;
		const take = (list: readonly string[]) => {
			const part = pick(list, left);
			left = Math.floor(left / list.length);
			return part;
		};
		let text = take(STARTS) + take(VOWELS) + take(MIDDLES) + take(VOWELS);
		while (left > 0) text += take(MIDDLES) + take(VOWELS);
		return text + pick(ENDS, at);
	};
	for (let i = 0; i < count; i++) yield `${word((i * 7_919) % 800_000)} ${word(i)}`;
}

/** All names of a set, as text. */
export const textsOf = ({ texts, madeUp }: NameSet): string[] => [...texts, ...madeUpNames(madeUp)];

/** As our matcher takes them. */
export function namesOfSet(set: NameSet): Names {
	if (set.names) return set.names;
	const forms = textsOf(set).map(
		(text, i): Form => ({ text, entity: `e${i}`, kind: text.includes(' ') ? 'full' : 'short', stands: 'alone' }),
	);
	const entities = forms.map(({ entity, text }) => ({ id: entity, kind: 'person' as const, label: text }));
	return { entities, forms, filter: filterKeysOf(forms) };
}
