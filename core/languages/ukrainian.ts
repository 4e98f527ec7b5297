import type { NameParts } from '../pack/pack.ts';

/** What the nominative loses, and its endings in genitive, dative, instrumental, locative and vocative; `/` parts parallel forms. */
type Paradigm = [ending: RegExp, oblique: string];

// Rules of the Ukrainian orthography of 2019 (§§ 84–107, personal names). The one library on the registry that declines
// Ukrainian names (shevchenko) brings a neural network of several megabytes for its word classes.
/** г, к, х soften before -і: Ортега, Ортезі. */
const HARD_A: Paradigm[] = [
	[/[гґ]а$/u, 'ги/ґи зі гою/ґою зі го/ґо'],
	[/ка$/u, 'ки ці кою ці ко'],
	[/ха$/u, 'хи сі хою сі хо'],
	[/а$/u, 'и і ою і о'],
	[/ья$/u, 'ьї ьї ьєю ьї ьє'],
];

const MASCULINE_SURNAME: Paradigm[] = [
	[/(?<=[оеєії]в|[иіїє]н)$/u, 'а у/ові им і/у е'],
	[/(?<=ськ|цьк|зьк)ий$/u, 'ого ому им ому/ім ий'],
	...HARD_A,
	[/ь$/u, 'я ю/еві ем і/ю ю'],
	[/(?<=[бвгґдзклмнпрстфхчшщж])$/u, 'а у/ові ом і/ові е'],
];

const MASCULINE_GIVEN: Paradigm[] = [
	[/ла$/u, 'ли лі лою лі ло'],
	// Slavic names in -ло, -ро, -ко; foreign ones (Бруно) do not decline.
	[/(?<=[лрк])о$/u, 'а у/ові ом і/ові е'],
	[/ій$/u, 'ія ію/ієві ієм ії/ієві ію'],
	[/й$/u, 'я ю/єві єм ї/єві ю'],
	...HARD_A,
	[/ь$/u, 'я ю/еві ем і/еві ю'],
	[/(?<=[бвгґдзклмнпрстфхчшщж])$/u, 'а у/ові ом і/ові е'],
];

const FEMININE: Paradigm[] = [[/ія$/u, 'ії ії ією ії іє'], ...HARD_A];

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

/** Names in -а have a form for it (Миколу, Ортегу, Юлію), men's others take the genitive, whose `forms` these are. */
function accusative(name: string | undefined, genitive: (string | undefined)[]): (string | undefined)[] {
	const written = name?.replace(/а$/u, 'у').replace(/я$/u, 'ю');
	return written === name ? genitive : [written];
}

/** The cases of a surname of several words; particles (“да Сілва”) do not decline, and newspapers decline the last word only. */
function wordCases(name: string | undefined, paradigms: Paradigm[]): (string | undefined)[][] {
	if (!name?.match(/[\s-]/)) return cases(name, paradigms);
	const words = name.split(/(?<=[\s-])/).map((word) => {
		const [, letters = '', joint = ''] = /^(.*?)([\s-]?)$/.exec(word) ?? [];
		const forms = /^\p{Lu}/u.test(letters) ? cases(letters, paradigms) : cases(letters, []);
		return forms.map(([first]) => (first ?? letters) + joint);
	});
	const lastOnly = name.slice(0, name.length - (/[^\s-]+$/.exec(name)?.[0].length ?? 0));
	return Array.from({ length: 5 }, (_, i) => [
		words.map((forms) => forms[i] ?? '').join(''),
		lastOnly + (words.at(-1)?.[i] ?? ''),
	]);
}

/** The oblique cases of a Ukrainian personal name; the parallel forms of one case (-у, -ові) mix freely. */
export function declineUkrainian(parts: NameParts, gender: 'feminine' | 'masculine'): NameParts[] {
	const feminine = gender === 'feminine';
	const givens = cases(parts.given, feminine ? FEMININE : MASCULINE_GIVEN);
	const families = wordCases(parts.family, feminine ? FEMININE : MASCULINE_SURNAME);
	const patronymics = cases(parts.patronymic, PATRONYMIC);
	for (const [name, forms] of [
		[parts.given, givens],
		[parts.family, families],
		[parts.patronymic, patronymics],
	] as const)
		forms.push(accusative(name, forms[0] ?? []));
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
