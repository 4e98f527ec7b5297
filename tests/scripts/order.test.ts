import { expect, it } from 'vitest';
import { wrongImports } from '../../scripts/checks/folder-order.ts';
import { circles, readImports } from '../../scripts/checks/import-graph.ts';

const graphOf = (sources: Record<string, string>) => readImports(new Map(Object.entries(sources)));

it.each([
	['a value', "import { b } from './b.ts'; export const a = b;"],
	['a type', "import type { B } from './b.ts'; export type A = B;"],
	['a type among values', "import { type B, b } from './b.ts'; export type A = B | typeof b;"],
	['a type by its path', "export type A = import('./b.ts').B;"],
	['an export of a type from elsewhere', "export type { B } from './b.ts';"],
	['all exports from elsewhere', "export * from './b.ts';"],
	['an import for later', "export const a = () => import('./b.ts');"],
	['an import for its effect', "import './b.ts';"],
	['an import with a query', "import b from './b.ts?inline'; export const a = b;"],
])('finds a circle that is closed by %s', (_, a) => {
	const b = "import type { A } from './c.ts';";
	const graph = graphOf({ 'core/a.ts': a, 'core/b.ts': b, 'core/c.ts': "import './a.ts';" });
	expect(circles(graph)).toEqual(['core/a.ts, core/b.ts, core/c.ts']);
});

it('finds no circle where two files share a third', () => {
	const graph = graphOf({ 'a.ts': "import './b.ts'; import './c.ts'", 'b.ts': "import './c.ts'", 'c.ts': '' });
	expect(circles(graph)).toEqual([]);
});

it('finds each of two circles, and a file that imports itself', () => {
	const graph = graphOf({
		'a.ts': "import './b.ts'",
		'b.ts': "import './a.ts'; import './c.tsx'",
		'c.tsx': "import './d.ts'",
		'd.ts': "import './c.tsx'; import 'preact'",
		'e.ts': "import './e.ts'",
	});
	expect(circles(graph)).toHaveLength(3);
});

it.each([
	['core/text/a.ts', '../names/forms.ts'],
	['core/text/a.ts', '../pack/pack.ts'],
	['core/pack/a.ts', '../card/card.ts'],
	['core/names/a.ts', '../decide/weights.ts'],
	['core/prefilter/a.ts', '../decide/weights.ts'],
	['core/decide/a.ts', '../prefilter/filter.ts'],
	['core/decide/weigh/a.ts', '../../library/names.ts'],
	['core/library/a.ts', '../card/card.ts'],
])('%s may not import %s, nor a type of it', (file, path) => {
	expect(wrongImports(graphOf({ [file]: `import '${path}';` }))).toHaveLength(1);
	expect(wrongImports(graphOf({ [file]: `import type { A } from '${path}';` }))).toHaveLength(1);
	expect(wrongImports(graphOf({ [file]: `export type A = import('${path}').A;` }))).toHaveLength(1);
});

it.each([
	['core/names/a.ts', '../text/fold.ts'],
	['core/card/a.ts', '../library/names.ts'],
	['core/decide/weigh/a.ts', '../document/evidence.ts'],
	['core/languages/a.ts', '../names/forms.ts'],
	['core/names/a.ts', '../languages/cases.ts'],
	['entrypoints/popup/main.tsx', '../mark.css'],
	['page/read/a.ts', '../../core/card/card.ts'],
])('%s may import %s', (file, path) => {
	expect(wrongImports(graphOf({ [file]: `import '${path}';` }))).toEqual([]);
});

it('takes no entrypoint for a library', () => {
	expect(wrongImports(graphOf({ 'entrypoints/options/main.tsx': "import card from '../card.ts';" }))).toHaveLength(1);
});
