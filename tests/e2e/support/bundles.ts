/** Pages that are written with other people's frameworks and editors, built for development so that they warn. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const APPS = `${ROOT}tests/fixtures/apps`;

/** Builds `<name>.js` of the fixtures' apps for a page: one script. */
export function bundleForPage(name: string): Promise<string> {
	return bundle(name, false);
}

/** Builds `<name>.js` of the fixtures' apps for Node, and gives what it exports. */
export async function importForServer<Exports>(name: string): Promise<Exports> {
	const folder = `${ROOT}.output/fixtures`;
	mkdirSync(folder, { recursive: true });
	// In a file of this project, where Node finds the packages that it imports.
	const file = `${folder}/${name.replaceAll('/', '-')}.mjs`;
	writeFileSync(file, await bundle(name, true));
	return import(pathToFileURL(file).href);
}

async function bundle(name: string, ssr: boolean): Promise<string> {
	const { output } = (await build({
		configFile: false,
		root: APPS,
		mode: 'development',
		logLevel: 'error',
		plugins: [svelte(ssr)],
		define: {
			...(ssr ? {} : { 'process.env.NODE_ENV': '"development"' }),
			__VUE_OPTIONS_API__: 'false',
			__VUE_PROD_DEVTOOLS__: 'false',
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
		},
		build: {
			write: false,
			minify: false,
			ssr,
			modulePreload: false,
			rolldownOptions: {
				input: `${APPS}/${name}.js`,
				output: { format: ssr ? 'es' : 'iife' },
				// Their servers say what the client is to find: nothing is left out.
				preserveEntrySignatures: ssr ? 'strict' : false,
			},
		},
	})) as Rolldown.RolldownOutput;
	return output[0].code;
}

const svelte = (ssr: boolean): Plugin => ({
	name: 'svelte',
	transform(code, id) {
		if (!id.endsWith('.svelte')) return;
		return compile(code, { filename: id, dev: !ssr, generate: ssr ? 'server' : 'client', css: 'external' }).js.code;
	},
});
