import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unsaidTexts } from './unsaid-texts.ts';

const ROOMS = ['components', 'entrypoints', 'core', 'extension'];

/** Words of languages, which readers meet on pages and not in what we say. */
const OF_LANGUAGES = /^core\/languages\//;

const FILES = globSync(ROOMS.map((room) => `${room}/**/*.{ts,tsx}`)).filter((file) => !OF_LANGUAGES.test(file));

/** Words of rules, of checks of packs, and of errors: for those who write code and packs. */
const FOR_WRITERS = /^core\/(.*\/)?(weights|weigh-.*|explain|evidence|resolve|neighbours|pack-.*|check-pack)\.ts$/;

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
	const sources = ROOMS.flatMap((room) =>
		readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
	).filter((file) => /\.tsx?$/.test(file) && !OF_LANGUAGES.test(file));
	expect(sources.length).toBeGreaterThan(200);
	expect(FILES).toHaveLength(sources.length);
});

it.each(FILES.filter((file) => !FOR_WRITERS.test(file)))('%s says its texts by key', (file) => {
	expect(unsaidTexts(file, readFileSync(file, 'utf8'))).toEqual([]);
});
