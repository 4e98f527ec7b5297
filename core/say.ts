/** Every text that a reader sees is said here, in the reader's language: `locales/` has the texts, by place. */
import type { GeneratedI18nStructure as Texts } from '../.wxt/i18n/structure.d.ts';

/** A text's key: `card.close`. */
export type TextKey = keyof Texts;

type PluralKey = TextKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

type Named<K extends TextKey> = Texts[K] extends { namedSubstitutions: infer N extends string[] } ? N[number] : never;

type Values<K extends TextKey, T> = [Named<K>] extends [never] ? [] : [values: Record<Named<K>, T>];

type Others<K extends TextKey> = Exclude<Named<K>, 'count'>;

let lookUp: (key: string) => string = (key) => key;
let pluralRules: Intl.PluralRules | undefined;

/** Sets where texts come from; every script and every test does it once, before anything is said. */
export function speakFrom(texts: (key: string) => string) {
	lookUp = texts;
	pluralRules = undefined;
}

/** The text with its values put in: `say('card.readIn', { publisher })`. */
export function say<K extends TextKey>(key: K, ...values: Values<K, string | number>): string {
	return fill(textOf(key), values[0] ?? {}).join('');
}

/** The same in pieces, where a value is an element: `sayParts('popup.off', { site: <b>{site}</b> })`. */
export function sayParts<K extends TextKey, T>(key: K, values: Record<Named<K>, T>): (string | T)[] {
	return fill(textOf(key), values);
}

/** The text for a number, in the plural form of the language: `sayCount('popup.results', count)`. */
export function sayCount<K extends PluralKey>(
	key: K,
	count: number,
	...others: [Others<`${K}.other`>] extends [never] ? [] : [values: Record<Others<`${K}.other`>, string | number>]
): string {
	pluralRules ??= new Intl.PluralRules(language());
	const form = textOf(`${key}.${pluralRules.select(count)}`) || textOf(`${key}.other`);
	return fill(form, { ...others[0], count: count.toLocaleString(language()) }).join('');
}

/** BCP 47 tag of the texts, for `lang` and for Intl: not always the browser's, which may be one that we do not speak. */
export const language = () => say('language');

/** Which way the texts run, for `dir`. */
export const direction = () => say('direction') as 'ltr' | 'rtl';

// browser.i18n allows no dots in keys.
const textOf = (key: string) => lookUp(key.replaceAll('.', '_'));

function fill<T>(text: string, values: Record<string, T>): (string | T)[] {
	return text.split(/\{(\w+)\}/).map((part, at) => (at % 2 === 1 && part in values ? (values[part] as T) : part));
}
