/**
 * Vite plugin: `virtual:gloss/pack` is the whole checked corpus (background and extension pages),
 * `virtual:gloss/names` what finding names needs (pages where one may stand), `virtual:gloss/filter` the quick question
 * (every page). A fault fails the build.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { writeKeys } from '../core/filter-keys.ts';
import { namesOf } from '../core/names.ts';
import type { Pack } from '../core/pack.ts';
import { PACK_FILE, readPack } from './read-pack.ts';

const KEYS_READER = fileURLToPath(new URL('../core/filter-keys.ts', import.meta.url));

/** Read at once by the parser of JSON, which is faster than that of scripts. */
const exported = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

export function corpusPlugin(): Plugin {
	const parts: Record<string, (pack: Pack) => string> = {
		'virtual:gloss/pack': exported,
		'virtual:gloss/names': (pack) => exported(namesOf(pack.entities)),
		'virtual:gloss/filter': (pack) =>
			`import { readKeys } from ${JSON.stringify(KEYS_READER)};\nexport const readFilter = () => readKeys('${writeKeys(namesOf(pack.entities).filter)}')`,
	};
	return {
		name: 'gloss-corpus',
		resolveId: (id) => (id in parts ? `\0${id}` : undefined),
		load(id) {
			const part = id.startsWith('\0') ? parts[id.slice(1)] : undefined;
			if (!part) return;
			this.addWatchFile(PACK_FILE);
			const read = readPack(PACK_FILE);
			if ('faults' in read) this.error(`The corpus has faults:\n${read.faults.join('\n')}`);
			return part(read.pack);
		},
	};
}
