/** What an entity is called in the reader's language, where its pack knows that. */

import { language } from '../say.ts';
import type { Entity } from './pack.ts';

/** The languages that we speak, beside that of the label. */
const LANGUAGES = ['en', 'es', 'pt', 'ru'];

/** By language, where it is not the label. */
export type Labels = Readonly<Record<string, string>>;

/** A thing with a name to show. */
export interface Labelled {
	label: string;
	labels?: Labels;
}

/** An entity of a pack with its labels in the other languages that we speak. */
export function withLabels<Thing extends Pick<Entity, 'kind' | 'label' | 'names'>>(
	entity: Thing,
	packLanguage: string,
): Thing & Labelled {
	const labels = LANGUAGES.flatMap((spoken) => {
		const label = spoken === languageOf(packLanguage) ? undefined : nameIn(entity, spoken);
		return label && label !== entity.label ? [[spoken, label] as const] : [];
	});
	return labels.length > 0 ? { ...entity, labels: Object.fromEntries(labels) } : entity;
}

/** The label to show to this reader. */
export function labelIn({ label, labels }: Labelled): string {
	return labels?.[languageOf(language())] ?? label;
}

/** BCP 47 tag of that label. */
export function labelLanguage({ labels }: Pick<Labelled, 'labels'>, packLanguage: string): string {
	return labels?.[languageOf(language())] === undefined ? packLanguage : language();
}

/** The same thing, called as this reader calls it. */
export function inReadersLanguage<Thing extends Labelled>(thing: Thing): Thing {
	return { ...thing, label: labelIn(thing) };
}

const languageOf = (tag: string) => tag.split('-')[0] ?? tag;

/**
 * The first name that a pack has in a language: packs begin with the plainest, in its base form. Of a person, the first
 * that is as long as the label (Raúl Castro is not Raúl Modesto Castro), and else any that begins with the given name
 * where the label is in letters that the reader may not read.
 */
function nameIn({ kind, label, names }: Pick<Entity, 'kind' | 'label' | 'names'>, spoken: string): string | undefined {
	const own = names.filter(({ lang }) => lang !== undefined && languageOf(lang) === spoken);
	if (kind !== 'person') return own[0] && capitalised(own[0].text, spoken);
	const full = own.filter(({ parts }) => parts?.given !== undefined);
	const alike = full.find(({ text }) => wordsIn(text) === wordsIn(label));
	return (alike ?? full.find(({ text }) => isLatin(text) !== isLatin(label)))?.text;
}

const wordsIn = (text: string) => text.split(/\s+/).length;
const isLatin = (text: string) => /^[^\p{L}]*\p{Script=Latin}/u.test(text);
const capitalised = (text: string, spoken: string) => text.charAt(0).toLocaleUpperCase(spoken) + text.slice(1);
