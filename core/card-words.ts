/** The words of a card that are computed: headings, dates, who said it. English, like the rest of the interface. */
import type { CardFact, CardGroup, CardSection } from './card.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** “Both report”, “2 of 3 report”, “Told differently”, “Only Miami Herald, of 2 sources”. */
export function sectionHeading({ kind, sources, of }: CardSection): string {
	if (kind === 'differ') return 'Told differently';
	if (kind === 'only') return `${onlyName(sources, of)}${of > 1 ? `, of ${of} sources` : ''}`;
	if (sources.length < of) return `${sources.length} of ${of} report`;
	return of === 2 ? 'Both report' : `All ${of} report`;
}

/** The heading where room is short: “Only Miami Herald”. */
export function shortHeading(section: CardSection): string {
	return section.kind === 'only' ? onlyName(section.sources, section.of) : sectionHeading(section);
}

function onlyName([source]: CardSection['sources'], of: number): string {
	return `${of > 1 ? 'Only ' : ''}${source?.publisher ?? ''}`;
}

/** Says that several sources carry words of one origin, so that copies are not taken for confirmations. */
export function statementLine({ facts }: Pick<CardGroup, 'facts'>, of: number): string | undefined {
	const carriers = new Map<string, Map<string, string>>();
	for (const { statement, source } of facts) {
		if (!statement) continue;
		const names = carriers.get(statement) ?? new Map();
		carriers.set(statement, names.set(source.id, source.publisher));
	}
	const shared = [...carriers.values()].filter((names) => names.size > 1);
	const [names] = shared;
	if (!names) return;
	if (shared.length > 1) return `${shared.length} statements, each carried by several sources`;
	if (names.size < of) return `One statement, carried by ${listed([...names.values()])}`;
	return of === 2 ? 'One statement, carried by both' : `One statement, carried by all ${of}`;
}

/** “A”, “A and B”, “A, B and C”. */
export function listed(names: readonly string[]): string {
	const [last = ''] = names.slice(-1);
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** An EDTF date or interval in words: “27 February 2024”, “19–22 February 2024”, “March 2023”; as given if unreadable. */
export function dateWords(edtf: string): string {
	const [from = '', to, ...rest] = edtf.split('/');
	const start = day(from);
	if (!start || rest.length > 0) return edtf;
	if (to === undefined) return about(from, spelt(start));
	const end = day(to);
	if (!end) return to === '..' || to === '' ? `from ${about(from, spelt(start))}` : edtf;
	const sameYear = start.year === end.year;
	if (sameYear && start.month && start.month === end.month && start.day && end.day)
		return `${start.day}–${end.day} ${MONTHS[start.month - 1]} ${start.year}`;
	const first = sameYear && start.month ? spelt({ ...start, year: '' }) : spelt(start);
	return `${about(from, first)} to ${about(to, spelt(end))}`;
}

/** When the fact was, and plainly so where it had not happened yet. */
export function whenWords({ when, expected, source }: CardFact): string | undefined {
	const date = when && `${dateWords(when.date)}${when.basis === 'inferred' ? ' (inferred)' : ''}`;
	if (!expected) return date;
	return `${date ? `Expected for ${date}` : 'Expected'}, as of ${dateWords(source.published)}`;
}

/** Where the date comes from, when the source does not state it in full. */
export function whenReason({ when, source }: CardFact): string | undefined {
	if (!when || (when.basis === 'stated' && !when.phrase)) return;
	const phrase = when.phrase && `The source says “${when.phrase}”`;
	if (when.basis === 'stated') return `${phrase}.`;
	const how =
		when.basis === 'resolved' ? `reckoned from its date, ${dateWords(source.published)}` : 'the date is inferred';
	return phrase ? `${phrase}; ${how}.` : `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}

interface Day {
	year: string;
	month?: number;
	day?: number;
}

function day(edtf: string): Day | undefined {
	const parts = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?$/.exec(edtf);
	if (!parts?.[1]) return;
	return { year: parts[1], ...(parts[2] && { month: Number(parts[2]) }), ...(parts[3] && { day: Number(parts[3]) }) };
}

function spelt({ year, month, day: date }: Day): string {
	return [date, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

function about(edtf: string, words: string): string {
	return /[~?%]$/.test(edtf) ? `about ${words}` : words;
}
