import { attributeOf, parentElementOf, selectIn, walkerOf } from '../dom/node.ts';

/** So much of a text tells what it is. */
const ENOUGH_CHARS = 4_000;
/** In code, at least one line in so many looks like it. */
const ONE_LINE_IN = 5;

/** Elements that show code name it in their classes, or in those of an element around them. */
const SHOWS_CODE =
	/\b(?:code|syntax|hl?js|prettyprint|shiki|prism|rouge|pygments|terminal|console)|highlight|language-/i;
const AROUND = 3;

/** Lines as programs, data, logs of versions and shells have them. */
const CODE_LINE =
	/[;{}]\s*$|^\s*(?:[}\])]+[,;]?\s*$|<[/!?a-z]|\/\/|\/\*|#!|#include|\$ |>>> |@@ |[+-]{3} |diff |import |from \S+ import|def |class |function |func |fn |const |let |var |return\b|if \(|for \(|while \(|else:|elif |try:|public |private |package |using |SELECT |INSERT |"[^"]*"\s*:)/;

/** Whether preformatted text is code: prose is written so in mailing lists, cables and plain files. */
export function isCode(pre: Element): boolean {
	let around: Element | null = pre;
	for (let left = AROUND; around && left > 0; left--) {
		if (SHOWS_CODE.test(attributeOf(around, 'class') ?? '')) return true;
		around = parentElementOf(around);
	}
	if (selectIn(pre, 'code,samp')) return true;
	const lines = beginningOf(pre)
		.split('\n')
		.filter((line) => line.trim() !== '');
	return lines.filter((line) => CODE_LINE.test(line)).length * ONE_LINE_IN >= lines.length;
}

function beginningOf(pre: Element): string {
	const walker = walkerOf(pre, NodeFilter.SHOW_TEXT);
	let text = '';
	for (let node = walker.nextNode(); node && text.length < ENOUGH_CHARS; node = walker.nextNode())
		text += (node as Text).data.slice(0, ENOUGH_CHARS);
	return text;
}
