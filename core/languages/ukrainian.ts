import type { NameParts } from '../pack.ts';

/** What the nominative loses, and its endings in genitive, dative, instrumental, locative and vocative; `/` parts parallel forms. */
type Paradigm = [ending: RegExp, oblique: string];

// Rules of the Ukrainian orthography of 2019 (§§ 84–107, personal names). The one library on the registry that declines
// Ukrainian names (shevchenko) brings a neural network of several megabytes for its word classes.
const MASCULINE_SURNAME: Paradigm[] = [
	[/(?<=[оеєії]в|[иіїє]н)$/u, 'а у/ові им і/у е'],
	[/(?<=ськ|цьк|зьк)ий$/u, 'ого ому им ому/ім ий'],
	[/а$/u, 'и і ою і о'],
	[/ь$/u, 'я ю/еві ем і/ю ю'],
	[/(?<=[бвгґдзклмнпрстфхчшщж])$/u, 'а у/ові ом і/ові е'],
];

const MASCULINE_GIVEN: Paradigm[] = [
	[/ла$/u, 'ли лі лою лі ло'],
	[/(?<=[лрнтс])о$/u, 'а у/ові ом і/ові е'],
	[/ій$/u, 'ія ію/ієві ієм ії/ієві ію'],
	[/й$/u, 'я ю/єві єм ї/єві ю'],
	[/а$/u, 'и і ою і о'],
	[/ь$/u, 'я ю/еві ем і/еві ю'],
	[/(?<=[бвгґдзклмнпрстфхчшщж])$/u, 'а у/ові ом і/ові е'],
];

const FEMININE: Paradigm[] = [
	[/ія$/u, 'ії ії ією ії іє'],
	[/а$/u, 'и і ою і о'],
];

const PATRONYMIC: Paradigm[] = [
	[/(?<=ич)$/u, 'а у/еві ем і/у у'],
	[/(?<=івн)а$/u, 'и і ою і о'],
];

/** Five cases, each with its parallel forms. */
function cases(name: string | undefined, paradigms: Paradigm[]): (string | undefined)[][] {
	const rule = name && paradigms.find(([ending]) => ending.test(name));
	if (!rule) return Array.from({ length: 5 }, () => [name]);
	return rule[1].split(' ').map((forms) => forms.split('/').map((form) => name.replace(rule[0], form)));
}

/** The oblique cases of a Ukrainian personal name; the parallel forms of one case (-у, -ові) mix freely. */
export function declineUkrainian(parts: NameParts, gender: 'feminine' | 'masculine'): NameParts[] {
	const feminine = gender === 'feminine';
	const givens = cases(parts.given, feminine ? FEMININE : MASCULINE_GIVEN);
	const families = cases(parts.family, feminine ? FEMININE : MASCULINE_SURNAME);
	const patronymics = cases(parts.patronymic, PATRONYMIC);
	return givens.flatMap((forms, i) =>
		forms.flatMap((given) =>
			(families[i] ?? []).flatMap((family) =>
				(patronymics[i] ?? []).map((patronymic) => ({
					...(given && { given }),
					...(family && { family }),
					...(patronymic && { patronymic }),
					...(parts.second && { second: parts.second }),
				})),
			),
		),
	);
}
