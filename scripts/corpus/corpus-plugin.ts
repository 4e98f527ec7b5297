/**
 * Vite plugin: `virtual:gloss/corpus` is the whole checked corpus (background), `virtual:gloss/search` its search
 * (popup), `virtual:gloss/names` what finding names needs (pages where one may stand), `virtual:gloss/filter` the quick
 * question (every page). A large corpus is written into files beside the scripts. A fault fails the build.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Names, scoutKeysOf } from '../../core/library/names.ts';
import { writeForms } from '../../core/names/written-forms.ts';
import { writeKeys } from '../../core/prefilter/filter-keys.ts';
import { writeSearch } from '../../core/search/search.ts';
import { shippedCorpus } from './shipped-corpus.ts';

const pathOf = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));
const KEYS_READER = pathOf('../../core/prefilter/filter-keys.ts');
const FILTER_ASKER = pathOf('../../extension/frame/ask-filter.ts');

/** Read at once by the parser of JSON, which is faster than that of scripts. */
const exported = (name: string, value: unknown) =>
	`export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const writtenNames = ({ forms, entities, filter }: Names) =>
	exported('names', { entities, forms: writeForms(forms), keys: writeKeys(filter) });

export function corpusPlugin(): Plugin {
	const parts: Record<string, (shipped: ReturnType<typeof shippedCorpus>) => string> = {
		'virtual:gloss/corpus': ({ pack, large }) => exported('corpus', large ? { large: large.corpus } : { pack }),
		'virtual:gloss/search': ({ pack, large }) =>
			`export const written = ${JSON.stringify(large ? { file: large.corpus.search } : { text: writeSearch(pack) })}`,
		'virtual:gloss/names': ({ names, large }) => (large ? 'export const names = undefined' : writtenNames(names)),
		'virtual:gloss/filter': ({ names, large }) =>
			large
				? `export { askFilter as readFilter } from ${FILTER_ASKER}`
				: `import { readKeys } from ${KEYS_READER};\nexport const readFilter = () => readKeys('${writeKeys(scoutKeysOf(names))}');`,
	};
	return {
		name: 'gloss-corpus',
		config(_, { command }) {
			if (command !== 'build') return;
			const { names, large } = shippedCorpus();
			const filters = [names.filter, scoutKeysOf(names)];
			const areMany = large !== undefined || filters.some(({ beginnings }) => beginnings === undefined);
			return { define: { GLOSS_MANY_NAMES: String(areMany) } };
		},
		resolveId: (id) => (id in parts ? `\0${id}` : undefined),
		load(id) {
			const name = id.startsWith('\0') ? id.slice(1) : '';
			const part = parts[name];
			if (!part) return;
			const shipped = shippedCorpus();
			this.addWatchFile(shipped.file);
			if (name === 'virtual:gloss/corpus') {
				// The background is in every build, and only one has to bring the files.
				for (const [fileName, source] of shipped.large?.files ?? []) this.emitFile({ type: 'asset', fileName, source });
			}
			return part(shipped);
		},
	};
}
