import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Sides of the screen. A text that runs the other way needs the other one: `start` and `end` are its own. */
const PHYSICAL =
	/(?:^|[;{\s])(?:(?:margin|padding|border|inset)-(?:left|right)|left|right|(?:text-align|float|clear)\s*:\s*(?:left|right))\b[^;]*/g;

/** `margin: 0 1px 0 2px`: the second and the fourth are sides. */
const FOUR = /(?:^|[;{\s])(?:margin|padding|inset)\s*:\s*([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s+([^\s;]+)\s*;/g;

function physical(css: string): string[] {
	const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
	return [
		...[...rules.matchAll(PHYSICAL)].map(([rule]) => rule.trim()),
		...[...rules.matchAll(FOUR)].flatMap(([rule, , second, , fourth]) => (second === fourth ? [] : [rule.trim()])),
	];
}

it.each([
	['a { margin-left: 1px }', 1],
	['a { left: 0; right: 0 }', 2],
	['a { text-align: left }', 1],
	['a { padding: 1px 2px 3px 4px; }', 1],
	['a { padding: 1px 2px 3px 2px; margin-inline-start: 1px; text-align: start; border-left-style: none }', 1],
	['/* left: 0 */ a { inset-inline: 0 }', 0],
])('%s', (css, count) => expect(physical(css)).toHaveLength(count));

// The frame of a card on a page is put at a point of the screen.
const FILES = globSync('components/**/*.css').filter((file) => !file.endsWith('/card-frame.css'));

it('reads all styles but those of the frame', () => {
	const styles = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.css'),
	);
	expect(styles.length).toBeGreaterThan(15);
	expect(FILES).toHaveLength(styles.length - 1);
});

it.each(FILES)('%s knows no left and no right', (file) => {
	expect(physical(readFileSync(file, 'utf8'))).toEqual([]);
});
