import { LOCALES } from '../../../scripts/corpus/locales.ts';
import { expect, expectCard, expectMarks, test } from '../support/fixtures.ts';

const MARKS = ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega'];

for (const [browserLanguage, spoken, name] of [
	['es', 'es', 'Nikolái Pátrushev'],
	['pt-BR', 'pt', 'Nikolai Patruchev'],
	['ru', 'ru', 'Николай Патрушев'],
	['de', 'en', 'Nikolai Patrushev'],
] as const)
	test(`a browser in ${browserLanguage} gets card, popup and commands in ${spoken}`, async ({
		startAnother,
		server,
	}) => {
		const said = (key: string) => LOCALES[spoken].get(key) ?? 'missing';
		const reader = await startAnother(undefined, browserLanguage);
		const tab = await reader.open(server.address('/plain.html'));
		await expectMarks(tab, MARKS);
		await tab.hover('Nikolai Patrushev');
		await expectCard(tab, name);
		await tab.clickInCard(said('card_menu'));
		const card = await expectCard(tab, said('card_isNot_person'));
		expect(card).toContain(name);
		// The sources are in English: a reader of another language is told so.
		const inEnglish = new Intl.DisplayNames(said('language'), { type: 'language' }).of('en') ?? '';
		expect(card.includes(inEnglish)).toBe(spoken !== 'en');
		expect(card).toContain(said('source_kept'));

		const popup = await reader.popup();
		await expect.poll(() => popup.text()).toContain(said('names_onPage'));
		expect(await popup.evaluate(() => document.documentElement.lang, null)).toBe(said('language'));
		await popup.type('patrushev');
		const first = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.innerText, null);
		await expect.poll(first).toContain(name);
		await popup.close();

		const api = '(globalThis.browser ?? chrome)';
		const commands = await reader.inBackground<{ name: string; description: string }[]>(`${api}.commands.getAll()`);
		expect(commands.find(({ name }) => name === 'next-name')?.description).toBe(said('manifest_nextName'));
		expect(await reader.inBackground(`${api}.runtime.getManifest().description`)).toBe(said('manifest_summary'));
		expect(tab.errors).toEqual([]);
	});
