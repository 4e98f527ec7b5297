import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unsaidTexts } from './unsaid-texts.ts';

const FILES = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'core/*.ts', 'extension/*.ts']);

/** Words of rules, of checks of packs, and of errors: for those who write code and packs. */
const FOR_WRITERS = /^core\/(weights|weigh-.*|explain|evidence|resolve|neighbours|pack-.*|check-pack)\.ts$/;

it.each([
	['<p>Hello there</p>', ['Hello there']],
	['<p>{say("a.b")}</p>', []],
	['<p>{open ? "Close it" : say("a.b")}</p>', ['Close it']],
	['<button aria-label="Close" class="gloss close">×</button>', ['Close']],
	['<p title={count + " names"}>Gloss</p>', ['names']],
	['<p>{open ? "Less" : kind === "more" && "More"}</p>', ['Less', 'More']],
	['<p>{say(kind === "entity" ? "search.names" : "search.facts")}</p>', []],
	['({ close: "Close it" }) as const', ['Close it']],
	['new Error("Close it")', []],
	['<p class={tall ? "popup tall" : "popup"} hidden />', []],
])('finds what is not said by a key: %s', (jsx, texts) => {
	expect(unsaidTexts('a.tsx', `const a = ${jsx};`)).toEqual(texts);
});

it('looks at the components that there are', () => {
	expect(FILES.length).toBeGreaterThan(80);
});

it.each(FILES.filter((file) => !FOR_WRITERS.test(file)))('%s says its texts by key', (file) => {
	expect(unsaidTexts(file, readFileSync(file, 'utf8'))).toEqual([]);
});
