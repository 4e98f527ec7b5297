/** Forms as the script of a page carries them: by their first words, each once for all that lead to one place of the index. */

import { wordsOf } from '../text/words.ts';
import type { Form } from './forms.ts';
import { createLazyIndex, type NameIndex, SERIES } from './name-index.ts';

/** Stands in no name. */
const BETWEEN = '\n';

/** What forms have in common that differ by their letters only. */
interface Head extends Omit<Form, 'text' | 'stem'> {
	/** Whether they have a stem: a page need not know its letters. */
	hasStem?: true;
}

interface WrittenForms {
	heads: Head[];
	/** By the folded first word: the index of a head, and the texts of its forms. */
	byFirst: Record<string, (number | string)[]>;
	/** See `NameIndex.givens`. */
	givens: Record<string, string>;
}

/** Where the index puts a form: its words, however they are joined. */
const placeOf = ({ entity, text }: Form) =>
	`${entity}\n${wordsOf(text).map(({ gap, folded }) => (/[-| ]/.test(gap) ? ` ${folded}` : gap + folded))}`;

const firstOf = (text: string) => wordsOf(text)[0]?.folded ?? '';

/** Letters and digits in one word are also written apart: G20, G-20. */
function apart(form: Form): Form[] {
	const [, letters, digits] = SERIES.exec(form.text) ?? [];
	return letters ? [form, { ...form, text: `${letters}-${digits}` }] : [form];
}

/** Writes the forms without those that the index would not take. */
export function writeForms(forms: readonly Form[]): string {
	const places = new Set<string>();
	const heads = new Map<string, number>();
	const givens = new Map<string, Set<string>>();
	const byFirst = new Map<string, Map<number, string[]>>();
	for (const form of forms.flatMap(apart)) {
		const first = firstOf(form.text);
		if (form.kind === 'full') givens.set(form.entity, (givens.get(form.entity) ?? new Set()).add(first));
		const place = placeOf(form);
		if (places.has(place)) continue;
		places.add(place);
		const { text, stem, ...rest } = form;
		const head = JSON.stringify({ ...rest, ...(stem !== undefined && { hasStem: true as const }) } satisfies Head);
		const number = heads.get(head) ?? heads.size;
		heads.set(head, number);
		const texts = byFirst.get(first) ?? new Map<number, string[]>();
		byFirst.set(first, texts.set(number, [...(texts.get(number) ?? []), text]));
	}
	return JSON.stringify({
		heads: [...heads.keys()].map((head) => JSON.parse(head)),
		byFirst: Object.fromEntries(
			[...byFirst].map(([first, texts]) => [first, [...texts].flatMap(([head, some]) => [head, some.join(BETWEEN)])]),
		),
		givens: Object.fromEntries([...givens].map(([entity, firsts]) => [entity, [...firsts].join(BETWEEN)])),
	} satisfies WrittenForms);
}

/** The index of what `writeForms` has written. */
export function readNameIndex(written: string): NameIndex {
	const { heads, byFirst, givens } = JSON.parse(written) as WrittenForms;
	return createLazyIndex(
		new Map(Object.entries(givens).map(([entity, firsts]) => [entity, new Set(firsts.split(BETWEEN))])),
		(first) => {
			const forms: Form[] = [];
			const list = Object.hasOwn(byFirst, first) ? (byFirst[first] ?? []) : [];
			for (let i = 0; i < list.length; i += 2) {
				const { hasStem, ...head } = heads[list[i] as number] as Head;
				for (const text of (list[i + 1] as string).split(BETWEEN))
					forms.push({ ...head, text, ...(hasStem && { stem: text }) });
			}
			return forms;
		},
	);
}
