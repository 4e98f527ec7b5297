import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/drive/serve.ts';
import { expect, expectCard, expectNoCard, test } from '../e2e/support/fixtures.ts';

const SOURCES = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

/** What each article names, by its own spelling, and whose card that opens. */
const NAMED: Record<string, [text: string, label: string][]> = {
	'miami-herald': [
		['Nikolai Patrushev', 'Nikolai Patrushev'],
		['Russian Security Council', 'Russian Security Council'],
		['Rossiyskaya Gazeta', 'Rossiyskaya Gazeta'],
		['Federal Security Service', 'Federal Security Service (FSB)'],
		['Foreign Intelligence Service', 'Foreign Intelligence Service (SVR)'],
		['Ministry of Internal Affairs', 'Russian Ministry of Internal Affairs'],
		['Ministry of Justice', 'Russian Ministry of Justice'],
		['Lázaro Alberto Álvarez Casas', 'Lázaro Alberto Álvarez Casas'],
		['G-20', 'G20'],
		['Nicolás Maduro', 'Nicolás Maduro'],
		['Daniel Ortega', 'Daniel Ortega'],
		['Rosario Murillo', 'Rosario Murillo'],
		['Raul Castro', 'Raúl Castro'],
		['Castro', 'Raúl Castro'],
		['Miguel Díaz-Canel', 'Miguel Díaz-Canel'],
		['Russian Army', 'Russian Army'],
		['Putin', 'Vladimir Putin'],
		['Fox', 'Fox News'],
		['Tucker Carlson', 'Tucker Carlson'],
		['Díaz-Canel', 'Miguel Díaz-Canel'],
	],
	'pledge-times': [
		['Russian Security Council', 'Russian Security Council'],
		['Nikolai Patrushev', 'Nikolai Patrushev'],
		['Patrushev', 'Nikolai Patrushev'],
		['Security Council', 'Russian Security Council'],
		['Miguel Diaz-Canel Bermudez', 'Miguel Díaz-Canel'],
		['Sergei Lavrov', 'Sergei Lavrov'],
		['Lavrov', 'Sergei Lavrov'],
		['Bruno Rodriguez Parrilla', 'Bruno Rodríguez Parrilla'],
		['Nicolas Maduro', 'Nicolás Maduro'],
		['Russian Foreign Ministry', 'Russian Foreign Ministry'],
		['Luiz Inacio Lula da Silva', 'Luiz Inácio Lula da Silva'],
	],
};

function asPage(text: string): string {
	const [title = '', ...paragraphs] = text
		.split('\n\n')
		.map((part) => part.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
	const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
	// Small print, so that the whole article is near the viewport.
	return `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,"><style>body { font-size: 11px }</style><h1>${title}</h1>${body}</html>`;
}

for (const [article, named] of Object.entries(NAMED))
	test(`${article}: every name is found and opens its card`, async ({ reader }) => {
		const server = await serve(SOURCES, () => ({ body: asPage(readFileSync(`${SOURCES}/${article}.txt`, 'utf8')) }));
		const tab = await reader.open(server.address(`/${article}.html`));
		await expect.poll(() => tab.marks()).toEqual(expect.arrayContaining(named.map(([text]) => text)));
		for (const [text, label] of named) {
			await tab.hover(text);
			const card = await expectCard(tab, label);
			expect(card.split('\n'), text).toContain(label);
			await tab.press('Escape');
			await expectNoCard(tab);
		}
		expect(tab.errors).toEqual([]);
		await tab.close();
		server.close();
	});
