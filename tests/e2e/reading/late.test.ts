import { domOf, expect, expectCard, expectMarks, expectNoCard, test } from '../support/fixtures.ts';

test('a feed that grows is marked as it grows', async ({ open }) => {
	const tab = await open('/late.html');
	await expectMarks(tab, ['Vladimir Putin']);
	for (let item = 1; item <= 3; item++) {
		await tab.inPage((number) => {
			const paragraph = document.createElement('p');
			paragraph.innerHTML = `${number}: <b>Nikolai</b> Patrushev`;
			document.getElementById('feed')?.append(paragraph);
		}, item);
		await expectMarks(tab, ['Vladimir Putin', ...Array<string>(item).fill('Nikolai Patrushev')]);
	}
});

test('text that changes is read again, and what is gone is unmarked', async ({ open }) => {
	const tab = await open('/late.html');
	await expectMarks(tab, ['Vladimir Putin']);
	await tab.inPage(() => {
		const text = document.getElementById('first')?.firstChild as Text;
		text.data = 'Daniel Ortega spoke.';
	}, null);
	await expectMarks(tab, ['Daniel Ortega']);
	await tab.inPage(() => document.getElementById('first')?.remove(), null);
	await expectMarks(tab, []);
});

test('text that a style reveals is marked', async ({ open }) => {
	const tab = await open('/late.html');
	await expectMarks(tab, ['Vladimir Putin']);
	await tab.inPage(() => document.getElementById('panel')?.classList.remove('closed'), null);
	await expectMarks(tab, ['Vladimir Putin', 'Sergei Lavrov']);
});

test('text in opened details is marked', async ({ open }) => {
	const tab = await open('/late.html');
	await expectMarks(tab, ['Vladimir Putin']);
	await tab.inPage(() => document.querySelector('details')?.setAttribute('open', ''), null);
	await expectMarks(tab, ['Vladimir Putin', 'Tucker Carlson']);
});

test('a late shadow root is marked and its names open', { tag: '@pointer' }, async ({ open }) => {
	const tab = await open('/late.html');
	await expectMarks(tab, ['Vladimir Putin']);
	await tab.inPage(() => {
		const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
		if (root) root.innerHTML = '<p>In the shadow: Rosario Murillo.</p>';
	}, null);
	// Nothing tells of a late root; the pointer on it, or any change around it, does.
	await tab.inPage(() => document.getElementById('feed')?.append('A change.'), null);
	const box = await tab.inPage(() => {
		const { x, y, width, height } = (document.getElementById('host') as HTMLElement).getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	}, null);
	await tab.movePointer(box.x, box.y);
	await expectMarks(tab, ['Vladimir Putin', 'Rosario Murillo']);
	await tab.hover('Rosario Murillo');
	await expectCard(tab, 'Rosario Murillo');
	await tab.press('Escape');
	await expectNoCard(tab);
});

test('a page that replaces itself is followed, its title too', async ({ open }) => {
	const tab = await open('/late.html');
	await expectMarks(tab, ['Vladimir Putin']);
	await tab.inPage(() => {
		history.pushState(null, '', '/story');
		document.title = 'Managua: Daniel Ortega speaks';
		document.body.innerHTML = '<main><h1>Ortega speaks</h1><p>Long.</p></main>';
	}, null);
	await expectMarks(tab, ['Ortega']);
	expect(await domOf(tab)).toEqual([await tab.inPage(() => document.documentElement.outerHTML, null)]);
});
