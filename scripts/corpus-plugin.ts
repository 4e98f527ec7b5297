/**
 * Vite plugin: `virtual:gloss/pack` is the whole checked corpus (background and extension pages),
 * `virtual:gloss/names` only what finding names needs (the script that runs on every page). A fault fails the build.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { namesOf } from '../core/names.ts';
import type { Pack } from '../core/pack.ts';

const PACK = fileURLToPath(new URL('../data/pack.json', import.meta.url));

export function corpusPlugin(): Plugin {
	const ids = ['virtual:gloss/pack', 'virtual:gloss/names'];
	return {
		name: 'gloss-corpus',
		resolveId: (id) => (ids.includes(id) ? `\0${id}` : undefined),
		load(id) {
			if (!ids.includes(id.slice(1)) || !id.startsWith('\0')) return;
			this.addWatchFile(PACK);
			const pack = JSON.parse(readFileSync(PACK, 'utf8')) as Pack;
			const value = id === '\0virtual:gloss/pack' ? pack : namesOf(pack.entities);
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
		},
	};
}
