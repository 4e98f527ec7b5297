/** Forms as the script of a page carries them: each once for all that lead to one place of the index, in few long strings. */
import type { Form } from './forms.ts';
import { wordsOf } from './words.ts';

/** Stands in no name. */
const BETWEEN = '\n';

/** Forms that differ by their letters only. */
interface WrittenForms {
	form: Omit<Form, 'text' | 'stem'>;
	/** Whether they have a stem: a page need not know its letters. */
	hasStem?: true;
	texts: string;
}

/** Where the index puts a form: its words, however they are joined. */
const placeOf = ({ entity, text }: Form) =>
	`${entity}\n${wordsOf(text).map(({ gap, folded }) => (/[-| ]/.test(gap) ? ` ${folded}` : gap + folded))}`;

/** Writes the forms without those that the index would not take. */
export function writeForms(forms: readonly Form[]): string {
	const places = new Set<string>();
	const groups = new Map<string, { group: Omit<WrittenForms, 'texts'>; texts: string[] }>();
	for (const form of forms) {
		const place = placeOf(form);
		if (places.has(place)) continue;
		places.add(place);
		const { text, stem, ...rest } = form;
		const group = { form: rest, ...(stem !== undefined && { hasStem: true as const }) };
		const key = JSON.stringify(group);
		const known = groups.get(key);
		if (known) known.texts.push(text);
		else groups.set(key, { group, texts: [text] });
	}
	const written = [...groups.values()].map(
		({ group, texts }): WrittenForms => ({ ...group, texts: texts.join(BETWEEN) }),
	);
	return JSON.stringify(written);
}

/** Reads what `writeForms` has written. */
export function readForms(written: string): Form[] {
	return (JSON.parse(written) as WrittenForms[]).flatMap(({ form, hasStem, texts }) =>
		texts.split(BETWEEN).map((text) => ({ ...form, text, ...(hasStem && { stem: text }) })),
	);
}
