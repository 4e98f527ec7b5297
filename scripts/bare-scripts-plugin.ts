/**
 * Vite plugin: scripts of pages begin without WXT's wrapper, which says in the console which script has failed, as the
 * browser does too. It was 2 % of the script that every page evaluates.
 */
import type { Plugin } from 'vite';

const ENTRY = 'wxt-unlisted-script-entrypoint';
const DEFINITION = /^import definition from .+$/m;

export const bareScriptsPlugin = (): Plugin => ({
	name: 'gloss-bare-scripts',
	transform(code, id) {
		if (!id.includes(ENTRY)) return;
		const definition = DEFINITION.exec(code)?.[0];
		if (!definition) throw new Error('WXT begins its scripts in another way now.');
		return { code: `${definition}\nexport default definition.main();`, map: null };
	},
});
