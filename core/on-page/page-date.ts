/** The day that a page gives as its own, out of what stands in it. */

import { writtenDay } from '../languages/dates/written-date.ts';
import { isDay } from '../pack/pack-dates.ts';

/** What a page states somewhere, as it stands there. */
export interface StatedDate {
	/**
	 * `meta`: said of the page, in its head or its structured data; `time`: a time element of its article; `text`: a line
	 * below its headline.
	 */
	where: 'meta' | 'time' | 'text';
	text: string;
}

/** The page's day, and where it states it. */
export interface PageDate {
	/** `YYYY-MM-DD`. */
	day: string;
	where: StatedDate['where'];
}

const ISO_DAY = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/;
/** “Tue, 27 Feb 2024 10:00:00 GMT”: no other words are understood, for 02/03 is two days in two countries. */
const SPELT_DAY = /^(?:\w{3},\s*)?(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?,?\s+(\d{4})\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What the page says of itself comes first, in its order. Time elements, and after them lines below the headline, count
 * only where all give one day: a page that lists articles of several days has none of its own.
 */
export function pageDateOf(stated: readonly StatedDate[]): PageDate | undefined {
	for (const { where, text } of stated) {
		const day = where === 'meta' && dayOf(text);
		if (day) return { day, where };
	}
	return onlyDay(stated, 'time', dayOf) ?? onlyDay(stated, 'text', writtenDay);
}

function onlyDay(
	stated: readonly StatedDate[],
	where: StatedDate['where'],
	read: (text: string) => string | undefined,
): PageDate | undefined {
	const days = new Set(stated.flatMap((one) => (one.where === where ? (read(one.text) ?? []) : [])));
	const [day] = days;
	return day && days.size === 1 ? { day, where } : undefined;
}

function dayOf(text: string): string | undefined {
	const written = text.trim();
	const iso = ISO_DAY.exec(written);
	const spelt = iso ? null : SPELT_DAY.exec(written);
	const day = iso
		? `${iso[1]}-${iso[2]}-${iso[3]}`
		: spelt && `${spelt[3]}-${two(MONTHS.indexOf(spelt[2]?.toLowerCase() ?? '') + 1)}-${two(Number(spelt[1]))}`;
	return day && isDay(day) ? day : undefined;
}

const two = (number: number) => String(number).padStart(2, '0');
