import type { Tab } from '../../../scripts/drive/reader.ts';

interface Report {
	entities: { label: string }[];
	hidden: unknown[];
}

/** What the frame's script found and what was dismissed, asked in its own world: the page's may be broken. */
export async function reportOf(tab: Tab): Promise<Report | undefined> {
	const [top] = await tab.inFrames(() => (globalThis as { gloss?: { report(): Report } }).gloss?.report(), null);
	return top?.result;
}

/** The labels of the entities found, in the order of the page. */
export async function labelsFound(tab: Tab): Promise<string[]> {
	return (await reportOf(tab))?.entities.map(({ label }) => label) ?? [];
}

/** All that the extension keeps, as text. */
export function keptBy(reader: { inBackground<Result>(expression: string): Promise<Result> }): Promise<string> {
	return reader.inBackground(`(async ({ local, session }) =>
		JSON.stringify([await local.get(null), await session.get(null)]))((globalThis.browser ?? chrome).storage)`);
}
