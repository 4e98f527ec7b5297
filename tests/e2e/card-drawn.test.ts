import type { GlossCardInFrame } from '../../extension/messages.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from './fixtures.ts';

const REST_MS = 1000;

type World = typeof globalThis & {
	glossCard: GlossCardInFrame;
	noted: { drawn: string; hosts: number; waitedMs?: number }[];
};

test('a card is drawn while its name is rested on, off the page', async ({ reader, open }) => {
	await reader.inBackground(`(globalThis.browser ?? chrome).storage.local.set({ restMs: ${REST_MS} })`);
	const tab = await open('/plain.html');
	await expectMarks(tab, ['Nikolai Patrushev', 'Sergei Lavrov', 'Nicolás Maduro', 'Daniel Ortega']);
	await tab.hover('Daniel Ortega');
	await expectCard(tab, 'Daniel Ortega');
	await tab.press('Escape');
	await expectNoCard(tab);
	await tab.inFrames(() => {
		const world = globalThis as World;
		const { draw } = world.glossCard;
		world.noted = [];
		world.glossCard.draw = (request) => {
			const card = draw(request);
			const hosts = document.querySelectorAll('[popover]').length;
			const note: World['noted'][number] = { drawn: request.card.label, hosts };
			world.noted.push(note);
			const drawnAt = performance.now();
			return {
				...card,
				show(by) {
					note.waitedMs = performance.now() - drawnAt;
					card.show(by);
				},
			};
		};
	}, null);
	await tab.hover('Sergei Lavrov');
	await expectCard(tab, 'Sergei Lavrov');
	const [top] = await tab.inFrames(() => (globalThis as World).noted, null);
	expect(top?.result).toEqual([{ drawn: 'Sergei Lavrov', hosts: 0, waitedMs: expect.any(Number) }]);
	// Half of the rest, on a machine that has nothing else to do.
	expect(top?.result[0]?.waitedMs).toBeGreaterThan(REST_MS / 20);
});
