import { defineConfig } from 'wxt';
import { bareScriptsPlugin } from './scripts/corpus/bare-scripts-plugin.ts';
import { corpusPlugin } from './scripts/corpus/corpus-plugin.ts';
import { shippedCorpus } from './scripts/corpus/shipped-corpus.ts';

/** A large corpus is read from files of the extension; nothing else may be asked for. */
const connectsTo = () => (shippedCorpus().large ? "'self'" : "'none'");

export default defineConfig({
	imports: false,
	modules: ['@wxt-dev/i18n/module'],
	manifestVersion: 3,
	vite: () => ({
		plugins: [corpusPlugin(), bareScriptsPlugin()],
		worker: { format: 'es', plugins: () => [corpusPlugin()] },
		// The polyfill would be the one `fetch` in the package.
		build: { modulePreload: { polyfill: false } },
	}),
	hooks: {
		// Browsers and stores know two kinds of Portuguese, and none without a country.
		'build:publicAssets': (_, files) => {
			const portuguese = files.find(({ relativeDest }) => relativeDest === '_locales/pt/messages.json');
			if (!portuguese) throw new Error('No Portuguese texts.');
			files.push({ ...portuguese, relativeDest: '_locales/pt_PT/messages.json' });
			portuguese.relativeDest = '_locales/pt_BR/messages.json';
		},
	},
	manifest: ({ browser, command }) => ({
		default_locale: 'en',
		name: '__MSG_manifest_name__',
		description: '__MSG_manifest_summary__',
		permissions: ['storage', 'scripting', 'contextMenus'],
		host_permissions: ['<all_urls>'],
		content_scripts: [
			{
				matches: ['<all_urls>'],
				js: ['page.js'],
				all_frames: true,
				match_origin_as_fallback: true,
				run_at: 'document_idle',
			},
		],
		commands: {
			// Chrome silently drops a key that is its own, as N and B are with these.
			'next-name': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_manifest_nextName__' },
			'previous-name': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_manifest_previousName__' },
			'toggle-site': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_manifest_toggleSite__' },
			// Chrome takes four suggested keys; this one opens the popup.
			_execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
			'open-panel': {
				...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+P' } }),
				description: '__MSG_manifest_openPanel__',
			},
		},
		omnibox: { keyword: 'gloss' },
		// In development, pages and background have to reach the server that reloads them.
		...(command === 'build' && {
			content_security_policy: {
				extension_pages: `default-src 'self'; connect-src ${connectsTo()}; object-src 'none'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; form-action 'none'; base-uri 'none'`,
			},
		}),
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'gloss@gloss.example',
							strict_min_version: '142.0',
							data_collection_permissions: { required: ['none'] },
						},
						gecko_android: { strict_min_version: '142.0' },
					},
				}
			: {
					minimum_chrome_version: '148',
					// As in Firefox; else a message could not carry a blob.
					message_serialization: 'structured_clone',
				}),
	}),
});
