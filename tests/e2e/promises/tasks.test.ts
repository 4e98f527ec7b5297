import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Popup, Reader, Tab } from '../../../scripts/drive/reader.ts';
import { expect, test } from '../support/fixtures.ts';

/** The page that is read, and what else is open. */
interface Desk {
	reader: Reader;
	tab: Tab;
	other?: Popup;
}

/** One thing that a reader does, in the words of the guide. */
interface Step {
	words: string;
	act(desk: Desk): Promise<void>;
}

interface Task {
	question: string;
	page: keyof typeof PAGES;
	steps: Step[];
	/** What is to be read then. */
	answer: (string | RegExp)[];
}

const MOST_STEPS = 3;
const GUIDE = readFileSync(fileURLToPath(new URL('../../../docs/guide.md', import.meta.url)), 'utf8');
const PAGES = { article: 'an article', brief: 'a short report', nota: 'a report in Spanish' };

const rest = (name: string): Step => ({
	words: `Rest the pointer on “${name}”.`,
	async act({ tab }) {
		await expect.poll(() => tab.marks()).toContain(name);
		await tab.hover(name);
		await expect.poll(() => tab.card()).toBeTruthy();
	},
});
const press = (name: string): Step => ({
	words: `Press “${name}”.`,
	async act({ tab, other }) {
		if (other) return other.click(name);
		await expect.poll(() => tab.card()).toContain(name);
		await tab.clickInCard(name);
	},
});
const type = (words: string): Step => ({
	words: `Type “${words}”.`,
	act: async ({ other }) => other?.type(words),
});
const openPopup: Step = {
	words: 'Press the toolbar’s button.',
	async act(desk) {
		desk.other = await desk.reader.popup();
	},
};
const toPanel: Step[] = [
	openPopup,
	{
		words: 'Press “Side panel”.',
		async act(desk) {
			// The popup closes with the press, in Firefox before it could answer.
			void desk.other?.click('Side panel').catch(() => {});
			desk.other = await desk.reader.openedPanel();
		},
	},
];

const TASKS: Task[] = [
	{
		question: 'Whom did Patrushev meet in Cuba, and who says so?',
		page: 'article',
		steps: [rest('Nikolai Patrushev'), press('When'), press('26 February 2024')],
		answer: [
			'a private meeting with Raúl Castro',
			'Miguel Díaz-Canel received Patrushev',
			'Miami Herald',
			'Pledge Times',
		],
	},
	{
		question: 'Who is Raúl Castro, and in whose words?',
		page: 'article',
		steps: [rest('Raúl Castro')],
		answer: [/“92-year old revolutionary leader”\s+Miami Herald/],
	},
	{
		question: 'Do the reports agree on Patrushev’s office, each on its own?',
		page: 'article',
		steps: [rest('Nikolai Patrushev'), press('All 57 facts'), press('How Patrushev is described')],
		answer: [
			'Both sources. Where they have it from is not stated.',
			'Secretary of the Russian Security Council, as of 27 February 2024',
		],
	},
	{
		question: 'What has Carlson to do with Putin?',
		page: 'article',
		steps: [rest('Tucker Carlson'), press('Connections'), press('Vladimir Putin')],
		answer: ['an hours-long exchange'],
	},
	{
		question: 'Which sentence calls Ortega an authoritarian leader?',
		page: 'brief',
		steps: [rest('Daniel Ortega'), press('Quote')],
		answer: ['authoritarian leader', 'Read this sentence in Miami Herald'],
	},
	{
		question: 'Did Patrushev meet Ortega, or was that only expected?',
		page: 'brief',
		steps: [rest('Daniel Ortega'), press('When')],
		answer: [/28 February 2024\s+expected/],
	},
	{
		question: 'What do the facts link with this page that it does not name?',
		page: 'brief',
		steps: toPanel,
		answer: [/Not named on this page[\s\S]+Miguel Díaz-Canel/],
	},
	{
		question: 'Who is Serguéi Lavrov?',
		page: 'nota',
		steps: [rest('Serguéi Lavrov')],
		answer: ['Sergei Lavrov', 'Pledge Times', 'Russian Foreign Minister'],
	},
	{
		question: 'When did Lavrov travel?',
		page: 'nota',
		steps: [...toPanel, press('Timeline')],
		answer: ['19–22 February 2024', 'Lavrov toured Latin American countries'],
	},
	{
		question: 'Who called Díaz-Canel “handpicked”?',
		page: 'nota',
		steps: [openPopup, type('handpicked')],
		answer: ['The Miami Herald described Miguel Díaz-Canel as “the country’s handpicked president”.'],
	},
];

for (const { question, page, steps, answer } of TASKS)
	test(`${question} In ${steps.length} of at most ${MOST_STEPS} steps`, async ({ reader, open }) => {
		expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
		const desk: Desk = { reader, tab: await open(`/${page}.html`) };
		for (const { act } of steps) await act(desk);
		const seen = () => desk.other?.text() ?? desk.tab.card();
		for (const words of answer)
			await expect
				.poll(seen)
				.toEqual(typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words));
		await desk.other?.close();
		expect(desk.tab.errors).toEqual([]);
	});

test('the guide has these tasks, with these steps', () => {
	const written = TASKS.map(
		({ question, page, steps }) => `- **${question}** (${PAGES[page]}) ${steps.map(({ words }) => words).join(' ')}`,
	);
	expect(GUIDE.split('\n').filter((line) => line.startsWith('- **'))).toEqual(written);
});
