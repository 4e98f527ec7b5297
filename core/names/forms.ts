import { isLatinDeclension } from '../languages/cases.ts';
import { isGivenName } from '../languages/words/given-names.ts';
import type { Name, NamedEntity, NameParts } from '../pack/pack.ts';
import { commonBeginning } from '../text/common-beginning.ts';
import { fold } from '../text/fold.ts';
import { acronymIn, isAcronym } from './acronyms.ts';
import { DECLENSIONS, lastWord } from './declensions.ts';
import { patronymicSpellings, withPatronymic } from './patronymics.ts';
import { spelledOtherwise } from './spellings.ts';

/**
 * How much of the entity a form names.
 * - `full`: given name and surname, or an organisation's, place's or event's whole name
 * - `initials`: initials and surname
 * - `short`: a surname, a mononym or a short name
 * - `acronym`: capitals only (“SVR”)
 */
export type FormKind = 'full' | 'initials' | 'short' | 'acronym';

/** One way a name is written in text, worked out by rule from a name of the pack. */
export interface Form {
	text: string;
	/** Id of the entity. */
	entity: string;
	kind: FormKind;
	/** See `Name.stands`. */
	stands: 'alone' | 'evidence';
	lang?: string;
	/** A double surname cut to its first, often a common one. */
	cut?: true;
	/** A whole name of two ordinary parts: a common given name, and a surname that means nobody by itself. */
	ordinary?: true;
	/** A surname that careless writers write without its capital, and that means this person still. */
	small?: true;
	/** In a case other than the nominative, and written otherwise than there. */
	oblique?: true;
	/** See `Name.alsoWord`. */
	alsoWord?: readonly string[];
	/**
	 * The letters, folded, with which one of its words begins in every case. Such a form is found with its capitals only:
	 * the filter of every page knows these letters, and has no key for each case.
	 */
	stem?: string;
	/** A case that has lost letters of a name that stands alone (Luli), so that others may share it. */
	shared?: true;
	/** See `Name.since`. */
	since?: number;
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
const initial = (name: string) => `${Array.from(name)[0]}.`;
const withInitials = ([first, ...others]: readonly string[]) => join(first, ...others.map(initial));
const CAPITAL = /^\p{Lu}/u;
const TWO_INITIALS = /\p{Lu}\. ?\p{Lu}\./u;

/** A name of two surnames is cut to the first in Spanish (“Bruno Rodríguez” for Rodríguez Parrilla), and then says less. */
function cutForms({ given, family, second }: NameParts): [string, FormKind][] {
	const [first, rest] = family?.split(' ') ?? [];
	if (!given || !first || !rest || second || !/^\p{Lu}/u.test(first)) return [];
	return [
		[join(given, first), 'full'],
		[join(given.split(' ')[0], first), 'full'],
		[first, 'short'],
	];
}

/** Has no initials; the dot between its words is left out at times. */
const KATAKANA = /^\p{Script=Katakana}/u;
/** Official Russian and Ukrainian put the surname first. */
const isSurnameFirst = (lang: string | undefined) => lang === 'ru' || lang === 'uk';

/** The orders and reductions in which one case of a personal name is written. */
function personForms({ given, patronymic, family, second }: NameParts, lang: string | undefined): [string, FormKind][] {
	if (!family) return given ? [[given, 'short']] : [];
	if (!given) return [[family, 'short'], ...(second ? ([[join(family, second), 'full']] as [string, FormKind][]) : [])];
	if (KATAKANA.test(given)) return [join(given, family), given + family].map((text) => [text, 'full']);
	const givens = given.split(' ');
	const forms: [string, FormKind][] = [[join(given, family), 'full']];
	// “Lázaro Alberto Álvarez”: also Lázaro Álvarez, Lázaro A. Álvarez.
	if (givens.length > 1) {
		forms.push([join(givens[0], family), 'full']);
		forms.push([join(withInitials(givens), family), 'full']);
	}
	if (second) {
		// “Nicolás Maduro M.”
		const writtenGivens = new Set([given, givens[0], withInitials(givens)]);
		if (!isSurnameFirst(lang))
			for (const one of writtenGivens) forms.push([join(one, family, initial(second)), 'full']);
		forms.push([join(given, family, second), 'full'], [join(family, second), 'full']);
		if (givens.length > 1) forms.push([join(givens[0], family, second), 'full']);
	}
	forms.push([join(initial(given), family), 'initials']);
	if (givens.length > 1) {
		forms.push([join(...givens.map(initial), family), 'initials']);
		for (const surnames of [family, second && join(family, second)])
			if (surnames) forms.push([join(givens[0], ...givens.slice(1).map(initial), surnames), 'full']);
	}
	if (patronymic) {
		for (const spelling of patronymicSpellings(patronymic)) forms.push([join(given, spelling, family), 'full']);
		forms.push([join(given, initial(patronymic), family), 'full']);
		forms.push([join(initial(given), initial(patronymic), family), 'initials']);
		forms.push([join(family, initial(given), initial(patronymic)), 'initials']);
	}
	if (isSurnameFirst(lang)) {
		forms.push([join(family, given), 'full'], [join(family, initial(given)), 'initials']);
		if (patronymic) forms.push([join(family, given, patronymic), 'full'], [join(given, patronymic), 'full']);
	}
	return forms;
}

/** Of a personal name in Latin letters: its cases, without initials. A case that loses letters of a surname needs evidence. */
function latinCases(parts: NameParts, cases: readonly NameParts[], base: Omit<Form, 'text' | 'kind'>): Form[] {
	const nominative = lastWord(parts.family ?? parts.given ?? '');
	const forms = cases.flatMap((one) => personForms(one, base.lang)).filter(([, kind]) => kind !== 'initials');
	const stem = commonBeginning([nominative, ...forms.map(([text]) => lastWord(text))]);
	return forms.map(([text, kind]) => {
		const isUnsure = kind === 'short' && stem.length < nominative.length;
		const shared = isUnsure && base.stands === 'alone' && { shared: true as const };
		return { ...base, text, kind, stem, stands: isUnsure ? 'evidence' : base.stands, ...shared };
	});
}

/** Whether many are called by the given name of an entity, in a language whose given names we know. */
const hasCommonGiven = ({ names }: NamedEntity) => names.some(({ parts }) => isGivenName(fold(parts?.given ?? '')));

function formsOfName(
	entity: NamedEntity,
	name: Name,
	aloneFamilies: ReadonlySet<string | undefined>,
	isOrdinary: boolean,
): Form[] {
	const lang = name.lang?.split('-')[0];
	const base = {
		entity: entity.id,
		stands: name.stands ?? 'alone',
		...(lang && { lang }),
		...(name.alsoWord && { alsoWord: name.alsoWord }),
		...(name.since !== undefined && { since: name.since }),
	} as const;
	const parts = name.parts;
	if (!parts) {
		const kind = isAcronym(name.text) ? 'acronym' : /[\s-]/.test(name.text) ? 'full' : 'short';
		const stem = kind === 'full' ? acronymIn(name.text) : undefined;
		return [{ ...base, text: name.text, kind, ...(stem && { stem }) }];
	}
	const declined = (lang && DECLENSIONS[lang]?.(parts, entity.gender ?? 'masculine')) || [];
	const isLatin = isLatinDeclension(lang);
	const cases = isLatin ? [parts] : [parts, ...declined];
	const given: FormKind = parts.given && parts.family ? 'full' : 'short';
	const nominative = [[name.text, given] as [string, FormKind], ...personForms(parts, lang)];
	const known = new Set(nominative.map(([text]) => text));
	const written = [...nominative, ...cases.slice(1).flatMap((one) => personForms(one, lang))];
	const cut = cases.flatMap(cutForms).map(
		([text, kind]): Form => ({
			...base,
			text,
			kind,
			stands: 'evidence',
			...(kind === 'short' && { cut: true as const }),
		}),
	);
	const whole = written.map(([text, kind]): Form => {
		// One initial says less than a given name: “R. Castro” is no surer than the surname.
		const isCommon = !aloneFamilies.has(parts.family);
		const unsure = kind === 'initials' && !TWO_INITIALS.test(text) && isCommon;
		const ordinary = isOrdinary && kind === 'full' && isCommon && text.split(' ').length === 2;
		const oblique = kind === 'short' && !known.has(text);
		const small = kind === 'short' && base.stands === 'alone' && CAPITAL.test(text);
		const form: Form = {
			...base,
			text,
			kind,
			stands: unsure ? 'evidence' : base.stands,
			...(ordinary && { ordinary }),
			...(oblique && { oblique }),
			...(small && { small }),
		};
		return kind === 'initials' ? withStem(form) : form;
	});
	return [...whole, ...cut, ...(isLatin ? latinCases(parts, declined, base) : [])];
}

/** Scripts whose transliterations newspapers mix freely: one paper's given name with another's surname. */
const MIXED_SCRIPTS = [/^\p{Script=Latin}/u, /^\p{Script=Arabic}/u, KATAKANA];

/** Each spelling meets each, so there is an end to it; nobody is spelled in so many ways. */
const MOST_MIXED = 40;
const upTo = (most: number, spellings: Iterable<string>) => [...new Set(spellings)].slice(0, most);

/** “Nikolaj” of one name with “Patruschew” of another: the pack lists each spelling once. */
function mixed(names: readonly Name[]): Name[] {
	return MIXED_SCRIPTS.flatMap((script) => {
		const whole = names.filter(
			({ parts, stands }) => parts?.given && parts.family && script.test(parts.family) && stands !== 'evidence',
		);
		const surnames = names.filter(
			({ parts }) => parts?.family && !parts.given && !parts.second && script.test(parts.family),
		);
		const families = upTo(
			MOST_MIXED,
			[...whole, ...surnames].map(({ parts }) => parts?.family as string),
		);
		const givens = upTo(
			MOST_MIXED,
			whole.map(({ parts }) => parts?.given as string),
		);
		return givens.flatMap((given) =>
			families.map((family) => ({ text: join(given, family), parts: { given, family } })),
		);
	});
}

/** No careless writer mixes two spellings or knows initials: such a form is found with its capitals only. */
const withStem = (form: Form): Form => (LATIN.test(form.text) ? { ...form, stem: lastWord(form.text) } : form);
const LATIN = /^\p{Script=Latin}/u;

/** Every form of the entities, each once. What a pack lists itself counts before what is derived from another name. */
export function formsOf(entities: readonly NamedEntity[]): Form[] {
	const forms: Form[] = [];
	for (const entity of entities) {
		const aloneFamilies = new Set(
			entity.names.filter((name) => !name.parts?.given && name.stands !== 'evidence').map((name) => name.parts?.family),
		);
		const isOrdinary = hasCommonGiven(entity);
		const listed = new Map(entity.names.map((name) => [name.text, name.stands ?? 'alone']));
		const own = new Map<string, Form>();
		const formsOf = (name: Name) => formsOfName(entity, name, aloneFamilies, isOrdinary);
		const spelled = spelledOtherwise(entity.names);
		const derived = [...spelled, ...withPatronymic(entity.names), ...mixed([...entity.names, ...spelled])]
			.flatMap(formsOf)
			.map(withStem);
		for (const form of [...entity.names.flatMap(formsOf), ...derived]) {
			if (form.cut && listed.has(form.text)) continue;
			const known = own.get(form.text);
			const stands = listed.get(form.text) ?? (known?.stands === 'alone' ? 'alone' : form.stands);
			// A whole name is more than another one that is cut to it.
			const isBetter = known && !known.cut && (!known.stem || form.stem);
			own.set(form.text, { ...(isBetter ? known : form), stands });
		}
		forms.push(...own.values());
	}
	return forms;
}
