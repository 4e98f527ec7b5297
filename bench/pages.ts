/** The pages that are measured: real ones, real ones joined to a size, and one full of names. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of the folder of real pages. */
export const REAL_PAGES = new URL('../../shared/pages/', import.meta.url);

const MEGABYTE = 1_000_000;
const BODY = /<body[^>]*>([\s\S]*?)(?:<\/body>|$)/i;
const SCRIPTS = /<(script|style|noscript|template)\b[\s\S]*?<\/\1>/gi;

const bodies = () =>
	readdirSync(REAL_PAGES)
		.filter((file) => file.endsWith('.html'))
		.sort()
		.map((file) => {
			const html = readFileSync(new URL(file, REAL_PAGES), 'utf8');
			return (BODY.exec(html)?.[1] ?? html).replace(SCRIPTS, '');
		});

/** Joins page after page, again and again, to a size; one that would overshoot is left out. */
function joined(megabytes: number): string {
	const all = bodies();
	const parts: string[] = [];
	let left = megabytes * MEGABYTE;
	for (let used = true; used; ) {
		used = false;
		for (const body of all) {
			if (body.length > left) continue;
			parts.push(`<div>${body}</div>`);
			left -= body.length;
			used = body.length > 0;
		}
	}
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Joined pages</title><body>${parts.join('\n')}`;
}

const WORDS =
	'the talks went on for a second day while markets waited and officials said little about what had been agreed'.split(
		' ',
	);
const NAMES = ['Vladimir Putin', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega', 'Nikolai Patrushev'];
const NAMES_A_PARAGRAPH = 10;

/** A page with so many names of our corpus, ten a paragraph. */
function fullOfNames(count: number): string {
	const paragraphs: string[] = [];
	for (let i = 0; i < Math.max(count, 1_000); i += NAMES_A_PARAGRAPH) {
		const words: string[] = [];
		for (let j = 0; j < NAMES_A_PARAGRAPH; j++) {
			words.push(...Array.from({ length: 8 }, (_, k) => WORDS[(i * 7 + j * 8 + k) % WORDS.length] as string));
			words.push(i + j < count ? (NAMES[(i + j) % NAMES.length] as string) : 'nobody');
		}
		paragraphs.push(`<p>${words.join(' ')}.</p>`);
	}
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Names</title><body>${paragraphs.join('\n')}`;
}

/** A log of so many names, each in a line of one element, filled up with lines without names to a size. */
function logOf(count: number, megabytes: number): string {
	const lines: string[] = [];
	let size = 0;
	for (let i = 0; i < count || size < megabytes * MEGABYTE; i++) {
		const words = Array.from({ length: 6 }, (_, k) => WORDS[(i * 5 + k) % WORDS.length]);
		const line = `${i}: ${words.join(' ')} ${i < count ? NAMES[i % NAMES.length] : 'nobody'} and went`;
		size += line.length;
		lines.push(line);
	}
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Log</title><body><div>${lines.join('<br>')}<br></div>`;
}

/** So that a name stands in view. */
const NAMED = '<p>Vladimir Putin met Nicolás Maduro.</p>';

const made = new Map<string, string>();

/** The HTML of a page by its name: `nytimes-5`, `p1`, `p5`, `p20`, `named-p20`, `names-300`, `log-12000`, `long-log-300` of 2 MB. */
export function pageOf(name: string): string {
	const known = made.get(name);
	if (known !== undefined) return known;
	if (name.startsWith('named-')) return pageOf(name.slice('named-'.length)).replace('<body>', `<body>${NAMED}`);
	const [, long, lines] = /^(long-)?log-(\d+)$/.exec(name) ?? [];
	if (lines) return remember(name, logOf(Number(lines), long ? 2 : 0));
	const [, kind, size] = /^(p|names-)(\d+)$/.exec(name) ?? [];
	const html =
		kind === 'p'
			? joined(Number(size))
			: kind
				? fullOfNames(Number(size))
				: readFileSync(new URL(`${name}.html`, REAL_PAGES), 'utf8');
	return remember(name, html);
}

/** Keeps a page under its name, for instance one that was made of another. */
export function remember(name: string, html: string): string {
	made.set(name, html);
	return html;
}

/** Names of two words that occur most on the real pages. */
export function namesOnPages(count: number): string[] {
	const counts = new Map<string, number>();
	for (const body of bodies()) {
		const text = body.replace(/<[^>]*>/g, ' | ');
		for (const [name] of text.matchAll(/\b[A-Z][a-z]{2,} [A-Z][a-z]{2,}\b/g)) {
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
		.slice(0, count)
		.map(([name]) => name);
}
