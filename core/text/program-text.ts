/** Text of programs and of data: names in it are mostly made up. */

/** What no sentence looks like: `(7, 'Ministry of Stone'),`, `["17", "Peter Stone", 3]`. */
const ROW =
	/^[ \t]{0,40}[[({] ?(?:["'][^"'\n]{1,80}["']|\d{1,12}), ?["'][^"\n]{1,120}["'][^\n]{0,120}[\])}][,;]?[ \t]*$/m;
/** Two lines of values that commas part without a space: `Peter Stone,34,York`. */
const TABLE = /(?:^[^\s,;|][^,;\n]{0,40}(?:[,;][^\s,;][^,;\n]{0,40}){2,}$\n?){2,}/m;
/** `staff.add(new Clerk("Peter Stone"));` */
const CALL = /^[ \t]{0,40}[\w.$>-]{1,60}\([^\n]{0,80}["'][^\n]{0,120}\);[ \t]*$/m;
const QUERY = /\b(?:INSERT INTO \w|VALUES ?\(|CREATE TABLE \w|UPDATE \w+ SET \w|SELECT [^\n]{1,80} FROM \w)/;

/** What programs and data do and sentences hardly: compare, key, assign, declare, call, close a block. */
const SIGNS: readonly RegExp[] = [
	/[=!]==?\s?["'`]/g,
	/["'\]\w] ?(?:=>|:=) ?["'\w[{(]/g,
	/(?:^|[{,\n])\s{0,40}["'][\w-]{1,40}["']\s?:\s?["'[{\d]/g,
	/^[ \t]{0,40}(?:assert|def|elif|import|const|let|var|function|export|public|private|static|return) [^\n]{0,120}[=({;:"'][^\n]{0,120}$/gm,
	/^[ \t]{0,40}[\w.$>-]{1,60}\([^\n]{0,120}\)[ \t]?(?:;|\{|#|\/\/|$)/gm,
	/^[ \t]{0,40}(?:[\w<>]{1,30} ){0,2}[\w.$[\]"']{1,60} ?= ?["'`[{(\w][^\n]{0,200}$/gm,
	/^[ \t]{0,40}[\])}]{1,3}[,;]?[ \t]*$/gm,
];
/** One may be a smiley, or quoted. */
const ENOUGH_SIGNS = 2;
/** Programs show at once; a long page that quotes one is none. */
const LONGEST_LOOK = 4000;

/** Whether a text is a program's or data. */
export function isProgramText(text: string): boolean {
	const look = text.slice(0, LONGEST_LOOK);
	if (!/["'`(=,;]/.test(look)) return false;
	if ([ROW, TABLE, CALL, QUERY].some((sure) => sure.test(look))) return true;
	let signs = 0;
	for (const sign of SIGNS) signs += Math.min(ENOUGH_SIGNS, look.match(sign)?.length ?? 0);
	return signs >= ENOUGH_SIGNS;
}
