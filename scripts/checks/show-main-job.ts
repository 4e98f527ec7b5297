/** The main job without a display: each step prints what it saw, and throws when that is not what a reader should see. */
import { mkdirSync } from 'node:fs';
import type { Popup, Reader } from '../drive/reader.ts';
import { untilFound } from '../drive/until-found.ts';

/** Hovers, searches, switches the site off and on, on the page at `address`; saves screenshots in `folder`. */
export async function showMainJob(reader: Reader, address: string, folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const say = (step: string, saw: string) => console.log(`${step}\n    ${saw.replaceAll('\n', '\n    ')}\n`);
	const tab = await reader.open(address);
	const someMarks = async () => {
		const marks = await tab.marks();
		return marks.length > 0 && marks;
	};

	const marks = await untilFound(someMarks, 'a marked name');
	await tab.screenshot(`${folder}/1-marks.png`);
	say(`Opened ${address}`, `${marks.length} names marked in view: ${[...new Set(marks)].join(', ')}`);

	const [name = ''] = marks;
	await tab.hover(name);
	const card = await untilFound(() => tab.card(), `the card of ${name}`);
	await tab.screenshot(`${folder}/2-card.png`);
	say(`Rested the pointer on “${name}”`, firstLines(card, 12));

	await tab.press('Escape');
	await untilFound(async () => (await tab.card()) === undefined, 'Escape to close the card');
	say('Pressed Escape', 'The card is closed.');

	let popup = await reader.popup();
	// Without its accent, and with a letter too many.
	await popup.type('Dias-Cannel');
	const results = await untilFound(async () => {
		const texts = await popup.evaluate(
			() => [...document.querySelectorAll<HTMLElement>('[role=option]')].map((option) => option.innerText),
			null,
		);
		return texts.some((text) => text.includes('Díaz-Canel')) && texts;
	}, 'search to find Díaz-Canel');
	await picture(popup, `${folder}/3-search.png`);
	say('Searched “Dias-Cannel” in the popup', firstLines(results.join('\n'), 8));

	await popup.press('Enter');
	const opened = await untilFound(
		() => popup.evaluate(() => document.querySelector<HTMLElement>('[role=dialog]')?.innerText ?? null, null),
		'the card in the popup',
	);
	await picture(popup, `${folder}/4-card-in-popup.png`);
	say('Pressed Enter', firstLines(opened, 8));
	await popup.close();

	popup = await reader.popup();
	await popup.click('Mark names on');
	await untilFound(async () => (await tab.marks()).length === 0, 'the marks to go');
	await picture(popup, `${folder}/5-switched-off.png`);
	say('Switched the site off in the popup', 'No name is marked.');

	await popup.click('Mark names on');
	const again = await untilFound(someMarks, 'the marks to come back');
	await popup.close();
	say('Switched it on again', `${again.length} names marked in view.`);

	if (tab.errors.length) throw new Error(`The page reported errors: ${tab.errors.join('; ')}`);
	console.log(`Screenshots: ${folder}`);
}

function firstLines(text: string, count: number): string {
	const lines = text.split('\n').filter((line) => line.trim());
	return [...lines.slice(0, count), ...(lines.length > count ? ['…'] : [])].join('\n');
}

/** A screenshot of the popup once nothing moves in it: a switch halfway says nothing. */
async function picture(popup: Popup, path: string) {
	await popup.evaluate(
		() => Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => null),
		null,
	);
	await popup.screenshot(path);
}
