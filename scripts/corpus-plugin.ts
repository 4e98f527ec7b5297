/**
 * Vite plugin: `virtual:gloss/pack` is the whole checked corpus (background and extension pages),
 * `virtual:gloss/names` only what finding names needs (the script that runs on every page). A fault fails the build.
 */
import type { Plugin } from 'vite';
import { namesOf } from '../core/names.ts';
import { PACK_FILE, readPack } from './read-pack.ts';

export function corpusPlugin(): Plugin {
	const ids = ['virtual:gloss/pack', 'virtual:gloss/names'];
	return {
		name: 'gloss-corpus',
		resolveId: (id) => (ids.includes(id) ? `\0${id}` : undefined),
		load(id) {
			if (!ids.includes(id.slice(1)) || !id.startsWith('\0')) return;
			this.addWatchFile(PACK_FILE);
			const read = readPack(PACK_FILE);
			if ('faults' in read) this.error(`The corpus has faults:\n${read.faults.join('\n')}`);
			const value = id === '\0virtual:gloss/pack' ? read.pack : namesOf(read.pack.entities);
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
		},
	};
}
