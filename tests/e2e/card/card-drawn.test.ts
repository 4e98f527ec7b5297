import type { GlossCardInFrame } from '../../../extension/messages.ts';
import { expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

type World = typeof globalThis & {
	glossCard: GlossCardInFrame;
	noted: { drawn: string; hosts: number }[];
};

test('a card is drawn off the page, before it is put in', async ({ open }) => {
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
			world.noted.push({ drawn: request.card.label, hosts: document.querySelectorAll('[popover]').length });
			return card;
		};
	}, null);
	await tab.hover('Sergei Lavrov');
	await expectCard(tab, 'Sergei Lavrov');
	const [top] = await tab.inFrames(() => (globalThis as World).noted, null);
	expect(top?.result).toEqual([{ drawn: 'Sergei Lavrov', hosts: 0 }]);
});
