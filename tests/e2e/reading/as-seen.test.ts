import { expectCard, expectMarks, test } from '../support/fixtures.ts';

const BEFORE = [
	...['Vladimir Putin', 'Sergei Lavrov', 'Vladimir Putin', 'Nikolai Patrushev', 'Nikolai Patrushev'],
	...['Nikolai Patrushev', 'Sergei Lavrov', 'Nikolai Patrushev', 'Sergei Lavrov', 'Vladimir Putin'],
	// A range says what is between, and nothing of a break.
	...['Nikolai Patrushev', 'Nikolai Patrushev', 'NikolaiPatrushev', '普pǔ京'],
];

test('names are read as a reader sees them, and half a name once all of it is shown', async ({ open }) => {
	const tab = await open('/as-seen.html');
	await expectMarks(tab, [...BEFORE, 'Daniel Ortega']);
	await tab.inPage(() => document.getElementById('half')?.classList.remove('closed'), null);
	await expectMarks(tab, [...BEFORE, 'Sergei Lavrov', 'Daniel Ortega']);
	await tab.hover('普pǔ京');
	await expectCard(tab, 'Vladimir Putin');
});
