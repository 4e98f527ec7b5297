import type { Plugin } from 'vite';

const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';

/**
 * Vite plugin: starts the scripts of pages without WXT's wrapper. It logs errors that the browser reports anyway, and
 * would be the fortieth part of the script of every page.
 */
export const bareScriptsPlugin = (): Plugin => ({
	name: 'gloss-bare-scripts',
	apply: 'build',
	transform(_, id) {
		const [before, entrypoint] = id.split(WRAPPER);
		if (before !== '\0' || !entrypoint) return;
		return `import script from ${JSON.stringify(entrypoint)};\nexport default script.main();`;
	},
});
