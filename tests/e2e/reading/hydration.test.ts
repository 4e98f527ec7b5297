import { type Server, serve } from '../../../scripts/drive/serve.ts';
import { bundleForPage, importForServer } from '../support/bundles.ts';
import { expect, expectCard, expectNoCard, pause, test } from '../support/fixtures.ts';
import { exactDom, recorded, startRecording } from '../support/page-record.ts';

const FRAMEWORKS = ['react', 'vue', 'svelte'];
const PEOPLE = ['Daniel Ortega', 'Rosario Murillo', 'Raúl Castro'];

type AppWindow = Window & { hydrate(people: string[]): Promise<void>; said: string[] };

/** As a server sends it; hydration waits for the test, so that it comes when names are marked already. */
function page(markup: string, client: string): string {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rendered</title><link rel="icon" href="data:,">
<script>
window.said = [];
for (const level of ['error', 'warn']) console[level] = (...words) => said.push(level + ': ' + words.join(' '));
addEventListener('error', ({ message }) => said.push(message));
</script></head>
<body><div id="app">${markup}</div>
<div><template shadowrootmode="open"><p>In the shadow: Nicolás Maduro.</p></template></div>
<script>${client.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

const pages = new Map<string, string>();
let server: Server;

test.beforeAll(async () => {
	for (const name of FRAMEWORKS) {
		const { render } = await importForServer<{ render(people: string[]): Promise<string> | string }>(`${name}/server`);
		pages.set(`/${name}.html`, page(await render(PEOPLE), await bundleForPage(`${name}/client`)));
	}
	server = await serve('', (path) => {
		const body = pages.get(path);
		return body === undefined ? undefined : { body };
	});
});

test.afterAll(() => server.close());

for (const name of FRAMEWORKS)
	test(`a page of ${name} is hydrated and goes on as if names were not marked`, async ({ reader, open }) => {
		const address = server.address(`/${name}.html`);

		/** One visit: what the page was made of after each step, and each change of it. */
		async function visit(on: boolean) {
			await pause(reader, !on);
			const tab = await open(address);
			const doms: string[] = [];
			/** Waits for what the step makes of the page, and for the marks that belong to it. */
			const step = async (shown: string[], marks: string[]) => {
				const spoken = () =>
					tab.inPage(() => [...document.querySelectorAll('li')].map(({ innerText }) => innerText), null);
				await expect.poll(spoken).toEqual(shown.map((person) => `${person} spoke.`));
				const all = on ? ['Nikolai Patrushev', 'Sergei Lavrov', ...marks, 'Nicolás Maduro'] : [];
				await expect.poll(async () => (await tab.marks()).sort()).toEqual(all.sort());
				doms.push(await exactDom(tab));
			};
			const press = (id: string) => tab.inPage((button) => document.getElementById(button)?.click(), id);

			await step(PEOPLE, PEOPLE);
			await startRecording(tab);
			await tab.inPage((people) => (window as unknown as AppWindow).hydrate(people), PEOPLE);
			await press('count');
			const turned = PEOPLE.toReversed();
			await step(PEOPLE, [...PEOPLE, 'Tucker Carlson']);
			await press('turn');
			await step(turned, [...turned, 'Tucker Carlson']);
			await press('add');
			await step(['Vladimir Putin', ...turned], ['Vladimir Putin', ...turned, 'Tucker Carlson']);
			const changes = await recorded(tab);
			if (on) {
				await tab.hover('Vladimir Putin');
				await expectCard(tab, 'Vladimir Putin');
				await tab.press('Escape');
				await expectNoCard(tab);
				doms.push(await exactDom(tab));
			}
			const said = await tab.inPage(() => (window as unknown as AppWindow).said, null);
			return { doms, changes, said, errors: [...tab.errors] };
		}

		const without = await visit(false);
		const marked = await visit(true);
		expect(without.said).toEqual([]);
		expect.soft({ said: marked.said, errors: marked.errors }).toEqual({ said: [], errors: [] });
		expect.soft(marked.changes).toEqual(without.changes);
		expect.soft(marked.doms.slice(0, -1)).toEqual(without.doms);
		expect.soft(marked.doms.at(-1)).toBe(without.doms.at(-1));
	});
