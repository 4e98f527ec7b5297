/** The words of a card that are computed: headings, dates, who said it; in the reader's language. */

import { language, say } from '../say.ts';
import type { CardFact, CardSection } from './card.ts';

/** “Both sources”, “2 of 3 sources”, “Sources differ”, “Miami Herald only”. */
export function sectionHeading({ kind, sources, of }: CardSection): string {
	if (kind === 'differ') return say('card.heading.differ');
	const publisher = sources[0]?.publisher ?? '';
	if (kind === 'only') return of > 1 ? say('card.heading.only', { publisher }) : publisher;
	if (sources.length < of) return say('card.heading.some', { some: sources.length, all: of });
	return of === 2 ? say('card.heading.both') : say('card.heading.all', { all: of });
}

/** “A”, “A and B”, “A, B and C”. */
export function listed(names: readonly string[]): string {
	return new Intl.ListFormat(language()).format(names);
}

/** An EDTF date or interval in words: “27 February 2024”, “19–22 February 2024”, “March 2023”; as given if unreadable. */
export function dateWords(edtf: string): string {
	const [from = '', to, ...rest] = edtf.split('/');
	const start = readDate(from);
	if (!start || rest.length > 0) return edtf;
	if (to === undefined) return spelt(start);
	if (to === '..' || to === '') return say('date.from', { date: spelt(start) });
	const end = readDate(to);
	if (!end) return edtf;
	if (start.vague || end.vague || start.precision !== end.precision)
		return say('date.span', { from: spelt(start), to: spelt(end) });
	// Browsers differ in the space around the dash: none between single words.
	const range = formatOf(start).formatRange(start.time, end.time);
	return range.replace(/\s–\s/, ' – ').replace(/^(\S+) – /, '$1–');
}

/** When the fact was, and plainly so where it had not happened yet. */
export function whenWords({ when, expected, source, dayFrom }: CardFact): string | undefined {
	const words = when && dateWords(when.date);
	const inferred = words && when.basis === 'inferred';
	const date = !inferred
		? words
		: dayFrom
			? say('date.inferredFrom', { date: words, source: dayFrom.publisher })
			: say('date.inferred', { date: words });
	if (!expected) return date;
	const asOf = dateWords(source.published);
	return date ? say('when.expectedFor', { date, asOf }) : say('when.expected', { asOf });
}

/** The date before a fact, with whether its source states it: where it was inferred, the proof says how. */
export function shortWhen({ when, expected, source }: CardFact): { date: string; isInferred: boolean } | undefined {
	const date = when && dateWords(when.date);
	const isInferred = when?.basis === 'inferred';
	if (!expected) return date === undefined ? undefined : { date, isInferred };
	const asOf = dateWords(source.published);
	return { date: date ? say('when.expectedFor', { date, asOf }) : say('when.expected', { asOf }), isInferred };
}

/** Where the date comes from, when the source does not state it in full. */
export function whenReason({ when, source, dayFrom }: CardFact): string | undefined {
	if (!when) return;
	const { phrase, basis } = when;
	const published = dateWords(source.published);
	const date = source.inferred.includes('published') ? say('date.inferred', { date: published }) : published;
	if (basis === 'stated') return phrase && say('when.phrase', { phrase });
	if (basis === 'resolved')
		return phrase ? say('when.phraseReckoned', { phrase, date }) : say('when.reckoned', { date });
	if (dayFrom) {
		const from = dayFrom.publisher;
		return phrase
			? say('when.phraseInferredFrom', { phrase, source: from })
			: say('when.inferredFrom', { source: from });
	}
	return phrase ? say('when.phraseInferred', { phrase }) : say('when.inferred');
}

interface ReadDate {
	time: Date;
	precision: 'year' | 'month' | 'day';
	vague: boolean;
}

function readDate(edtf: string): ReadDate | undefined {
	const parts = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%])?$/.exec(edtf);
	if (!parts) return;
	const [, year, month, day, vague] = parts;
	const time = new Date(0);
	time.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
	return { time, precision: day ? 'day' : month ? 'month' : 'year', vague: vague !== undefined };
}

function spelt(read: ReadDate): string {
	const date = formatOf(read).format(read.time);
	return read.vague ? say('date.about', { date }) : date;
}

/** Making one takes longer than formatting a hundred dates, and a card may have hundreds. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf({ time, precision }: ReadDate): Intl.DateTimeFormat {
	const isBefore = time.getUTCFullYear() < 1;
	const key = `${language()} ${precision} ${isBefore}`;
	const known = formats.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(language(), {
		timeZone: 'UTC',
		year: 'numeric',
		...(isBefore && { era: 'short' }),
		...(precision !== 'year' && { month: 'long' }),
		...(precision === 'day' && { day: 'numeric' }),
	});
	formats.set(key, format);
	return format;
}
