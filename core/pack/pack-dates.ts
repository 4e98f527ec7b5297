/** Whether a day (`YYYY-MM-DD`) is in the calendar: 30 February is not. */
export function isDay(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

/** What is wrong with an EDTF date or interval of the right form; undefined when nothing is. */
export function dateFault(date: string): string | undefined {
	const [from = '', to] = date.split('/');
	for (const end of [from, to ?? from]) {
		if (end.length === 10 && !isDay(end)) return `${end} is not in the calendar: correct the day`;
	}
	// Compared as texts: a month or a year reaches from its first to its last day.
	if (to !== undefined && from > `${to}-99`) return 'ends before it begins: swap the two dates';
}
