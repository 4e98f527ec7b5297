import { afterEach, expect, it } from 'vitest';
import { hostsIn } from '../../../page/dom/hosts.ts';
import { candidatesIn } from '../../../page/read/candidates.ts';
import { OPTIONS } from './start-finder.ts';

/** More than one step of the texts and of the elements. */
const MANY = 2_000;

/** A long page that ends in a name and in a shadow root. */
function longPage(): Element[] {
	document.body.innerHTML = `${'<p>nothing here</p>'.repeat(MANY)}<p>Peter Stone</p><section>open</section>`;
	document.querySelector('section')?.attachShadow({ mode: 'open' });
	return [...document.body.children];
}

/** Reads to the end of a step, lets the page take most of itself away, reads the rest. */
function readWhileChanged<Found>(steps: Iterator<Found | undefined>, paragraphs: Element[]): Found[] {
	let step = steps.next();
	while (step.value) step = steps.next();
	expect(step.done).toBe(false);
	for (const element of paragraphs.slice(0, MANY - 10)) element.remove();
	const found: Found[] = [];
	for (step = steps.next(); !step.done; step = steps.next()) if (step.value) found.push(step.value);
	return found;
}

afterEach(() => document.body.replaceChildren());

it('reads on where the page has taken away what was read last', () => {
	const page = longPage();
	const found = readWhileChanged(candidatesIn([document.body], OPTIONS.mayHold), page);
	expect(found.map(({ data }) => data)).toEqual(['Peter Stone']);
});

it('looks on for shadow roots, of elements with text of their own too', () => {
	const page = longPage();
	const found = readWhileChanged(
		hostsIn(document.body, () => true),
		page,
	);
	expect(found.map(({ localName }) => localName)).toContain('section');
});
