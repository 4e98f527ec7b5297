/** Decades as texts name them: “the 1970s”, “los años sesenta”, “anos 80”, “die Siebziger”, “80-е годы”. */
const DECADE =
	/(?<!\d)(1[5-9]\d0)s\b|['’](\d)0s\b|\b(?:años|anos|années|anni) (?:19)?(\d)0(?!\d)|(?<!\d)(?:19)?(\d)0er\b|(?<!\d)(?:19)?(\d)0-(?:е|х|ые|ых)(?!\p{L})|(?<!\p{L})(?:a[ñn]os )(\p{L}+)|(?<!\p{L})(fifties|sixties|seventies|eighties|nineties|fünfziger|sechziger|siebziger|achtziger|neunziger)(?!\p{L})/giu;

/** From the fifties on. */
const SPELLED = [
	'cincuenta cinquenta fifties fünfziger',
	'sesenta sessenta sixties sechziger',
	'setenta seventies siebziger',
	'ochenta oitenta eighties achtziger',
	'noventa nineties neunziger',
].map((words) => new Set(words.split(' ')));

/** The last year of the latest decade that a text names. */
export function latestDecade(text: string): number | undefined {
	let latest: number | undefined;
	for (const [, year, ...rest] of text.matchAll(DECADE)) {
		const last = year ? Number(year) + 9 : endOf(rest.find(Boolean) ?? '');
		if (last !== undefined && last > (latest ?? 0)) latest = last;
	}
	return latest;
}

/** “7” and “seventies” end in 1979; “0” and “1” are of our century. */
function endOf(tens: string): number | undefined {
	const index = SPELLED.findIndex((words) => words.has(tens.toLowerCase()));
	if (index < 0 && !/^\d$/.test(tens)) return;
	const decade = index < 0 ? Number(tens) : index + 5;
	return (decade < 3 ? 2009 : 1909) + 10 * decade;
}
