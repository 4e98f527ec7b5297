/** Other people's code for the same job, each as its documentation says. */
import AhoCorasick from 'ahocorasick';
import findAndReplaceDOMText from 'findandreplacedomtext';
import KeywordProcessor from 'flashtext.js';
import Mark from 'mark.js';
import { type NameSet, textsOf } from './names.ts';
import { tally } from './tally.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/ /g, '\\s+');

/** One alternation of all names, longest first, between word borders. */
function giant(names: readonly string[]): RegExp {
	const longestFirst = [...names].sort((a, b) => b.length - a.length);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function* texts(): Generator<Text> {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) yield node;
}

type Search = () => string[] | Promise<string[]>;

const PREPARE: Record<string, (names: string[]) => Search> = {
	'regex + Highlight': (names) => {
		const pattern = giant(names);
		return () => {
			const found: string[] = [];
			const highlight = new Highlight();
			for (const node of texts()) {
				for (const hit of node.data.matchAll(pattern)) {
					found.push(hit[0]);
					const end = hit.index + hit[0].length;
					highlight.add(
						new StaticRange({ startContainer: node, startOffset: hit.index, endContainer: node, endOffset: end }),
					);
				}
			}
			CSS.highlights.set('bench', highlight);
			return found;
		};
	},
	findAndReplaceDOMText: (names) => {
		const pattern = giant(names);
		return () => {
			const found: string[] = [];
			findAndReplaceDOMText(document.body, {
				find: pattern,
				preset: 'prose',
				replace(portion, match) {
					if (portion.index === 0) found.push(match[0]);
					const mark = document.createElement('mark');
					mark.textContent = portion.text;
					return mark;
				},
			});
			return found;
		};
	},
	'mark.js': (names) => () =>
		new Promise((resolve) => {
			const found: string[] = [];
			new Mark(document.body).mark(names, {
				separateWordSearch: false,
				accuracy: 'exactly',
				caseSensitive: true,
				each: (element) => void found.push(element.textContent ?? ''),
				done: () => resolve(found),
			});
		}),
	ahocorasick: (names) => {
		const automaton = new AhoCorasick(names);
		return () => {
			const found: string[] = [];
			for (const node of texts()) for (const [, words] of automaton.search(node.data)) found.push(...words);
			return found;
		};
	},
	flashtext: (names) => {
		const processor = new KeywordProcessor(true);
		processor.addKeywordsFromArray(names);
		return () => {
			const found: string[] = [];
			for (const node of texts()) for (const word of processor.extractKeywords(node.data)) found.push(word);
			return found;
		};
	},
};

/** Prepares a peer; the function that comes back searches the page once. */
export function preparePeer(peer: string, set: NameSet) {
	const search = PREPARE[peer]?.(textsOf(set));
	if (!search) throw new Error(`No peer ${peer}`);
	return async () => {
		const start = performance.now();
		const found = await search();
		const ms = performance.now() - start;
		return { ms, hits: tally(found) };
	};
}
