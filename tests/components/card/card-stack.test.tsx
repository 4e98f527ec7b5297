import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/card/styles/card.css';
import { CardStack } from '../../../components/card/CardStack.tsx';
import { createCards } from '../../../core/card/build-card.ts';
import type { Card } from '../../../core/card/card.ts';
import { threeSources } from '../../fixtures/three-sources.ts';

const cards = createCards(threeSources);
const first = cards('ana-paz') as Card;
const known = async (entity: string) => cards(entity);
const dialog = page.getByRole('dialog');
const button = (name: string | RegExp) => dialog.getByRole('button', { name });
const onDismiss = vi.fn();
let mount: HTMLElement;

function show(load: (entity: string) => Promise<Card | undefined> = known, card = first) {
	const onClose = vi.fn();
	render(
		<CardStack
			first={card}
			load={load}
			onClose={onClose}
			onDismiss={() => {
				onDismiss();
				return undefined;
			}}
			why="Full name on this page"
		/>,
		mount,
	);
	return onClose;
}

/** Opens every topic. */
async function showAll() {
	await button(/^All \d+ facts$/).click();
	for (const topic of dialog.element().querySelectorAll<HTMLElement>('.gloss-topics > .gloss-fold')) topic.click();
}
const openMenu = () => button('More').click();

beforeEach(() => {
	onDismiss.mockClear();
	mount = document.body.appendChild(document.createElement('main'));
});

afterEach(() => {
	render(null, mount);
	mount.remove();
});

describe('a card', () => {
	it('is a dialog named after its entity', async () => {
		show();
		await expect.element(page.getByRole('dialog', { name: 'Ana Paz' })).toBeVisible();
		// Nobody asks for it where it is sure.
		expect(dialog.element().textContent).not.toContain('Full name on this page');
		await openMenu();
		await expect.poll(() => dialog.element().textContent).toContain('Full name on this page');
	});

	it('says who each source says it is, in quotation marks and as of when', async () => {
		show();
		await button(/more description/).click();
		const list = dialog.getByRole('list', { name: 'Who each source says this is' }).element().textContent;
		expect(list).toContain('Harbour Herald“the harbour’s first mayor”, “a former pilot”as of 27 February 2024');
		expect(list).toContain('“la alcaldesa”as of 28 February 2024The source does not name Ana Paz.');
	});

	it('has its facts under their topics, and below each what its sources amount to', async () => {
		show();
		await showAll();
		const headings = dialog.getByRole('heading', { level: 3 });
		expect(headings.elements().map((heading) => heading.textContent)).toEqual(['Opening', 'Speech', 'Sources']);
		const topics = [...dialog.element().querySelectorAll('.gloss-topics > .gloss-fold')].map((one) => one.textContent);
		expect(topics).toContain('Cost 2 facts');
		const verdicts = [...dialog.element().querySelectorAll('.gloss-note strong, .gloss-by')].map(
			(one) => one.textContent,
		);
		for (const words of ['All 3 sources.', '2 of 3 sources.', 'Sources differ.'])
			expect(verdicts, words).toContain(words);
		for (const publisher of ['Harbour Herald', 'Quay Times', 'El Correo del Muelle'])
			expect(verdicts, publisher).toContain(`${publisher} only`);
	});

	it.each([
		'One statement, carried by all of them. Harbour Herald: by way of Port Office. Quay Times: names no reporter.',
		'All 3 sources. Where they have it from is not stated.',
		'According to Ana Paz, as reported by Port Office',
		'According to hacked documents',
		'Expected for 28 February 2024, as of 27 February 2024',
		'Called “la alcaldesa” here, without the name.',
		'Bridge opened, 27 February 2024 (title worked out)',
		'The title is read off the address.',
		'Mayor opens the bridge, via Newswire, 27 February 2024',
		'The sums differ by three million.',
	])('says: %s', async (words) => {
		show();
		await showAll();
		await button('About Quay Times').click();
		await expect.poll(() => dialog.element().textContent).toContain(words);
	});

	it('shows the quote on demand, in its language, with a link to its sentence', async () => {
		show();
		await showAll();
		const quote = dialog.getByRole('button', { name: 'Quote from Harbour Herald' }).first();
		await expect.element(quote).toHaveAttribute('aria-expanded', 'false');
		await quote.click();
		await expect.element(quote).toHaveAttribute('aria-expanded', 'true');
		const proof = document.getElementById(quote.element().getAttribute('aria-controls') ?? '');
		expect(proof?.querySelector('blockquote')?.lang).toBe('en');
		expect(proof?.textContent).toContain('The source says “on Monday”; reckoned from its date, 27 February 2024.');
		const link = proof?.querySelector('a');
		expect(link?.href).toMatch(/^https:\/\/herald\.example\/bridge#:~:text=Words%20of/);
		expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
		await quote.click();
		await expect.element(quote).toHaveAttribute('aria-expanded', 'false');
	});

	it('keeps the quote where there is no address to link to', async () => {
		show();
		await showAll();
		await button('Quote from El Correo del Muelle').first().click();
		const proof = dialog.element().querySelector('blockquote');
		expect(proof?.lang).toBe('es');
		expect(proof?.parentElement?.querySelector('a')).toBeNull();
		expect(dialog.element().textContent).toContain(
			'Also about: Harbour Council (the source says “las autoridades”, without the name)',
		);
	});

	it('says of a wording whether the source names the entity, and of its name in another sense', async () => {
		const about = [
			{ entity: 'ana-paz', role: 'subject', as: 'Ana Paz', basis: 'inferred' },
			{ entity: 'port', role: 'subject', as: 'the Port Office’s pier' },
			{ entity: 'council', role: 'subject', as: 'Harbour Council', basis: 'inferred' },
		] as const;
		const facts = threeSources.facts.map((fact) => (fact.id === 'ferry-c' ? { ...fact, about: [...about] } : fact));
		show(known, createCards({ ...threeSources, facts })('ana-paz') as Card);
		await showAll();
		for (const quote of button(/^Quotes? from El Correo/).elements()) (quote as HTMLElement).click();
		const text = () => dialog.element().textContent;
		await expect.poll(text).toContain('The source says “Ana Paz”, in another sense.');
		expect(text()).toContain(
			'Port Office (the source says “the Port Office’s pier”), Harbour Council (the source says “Harbour Council”, in another sense)',
		);
	});

	it('keeps a quotation mark and a full stop on the line of their name', async () => {
		show();
		await showAll();
		expect(button('North Quay').first().element().parentElement?.textContent).toBe('North Quay.');
		expect(dialog.element().textContent).toContain('bridge at North Quay.');
	});

	it('sets two sources side by side where there is room, else one above the other', async () => {
		show();
		await showAll();
		const tops = () =>
			[...dialog.element().querySelectorAll('[data-kind=differ] li')].map((side) => side.getBoundingClientRect().top);
		mount.style.width = '560px';
		await expect.poll(() => new Set(tops()).size).toBe(1);
		mount.style.width = '320px';
		await expect.poll(() => new Set(tops()).size).toBe(2);
	});
});

describe('other entities', () => {
	it('open in place, with focus on the new title and a way back', async () => {
		show();
		await showAll();
		// So that a shorter card does not slip away from under the pointer.
		mount.style.setProperty('--gloss-room', '5000px');
		const height = dialog.element().clientHeight;
		await button('North Quay').first().click();
		await expect.element(page.getByRole('dialog', { name: 'North Quay' })).toBeVisible();
		await expect.element(dialog.getByRole('heading', { level: 2 })).toHaveFocus();
		expect(dialog.element().clientHeight).toBe(height);
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
		await expect.element(page.getByRole('dialog', { name: 'Ana Paz' })).toBeVisible();
		await expect.element(dialog.getByRole('heading', { level: 2 })).toHaveFocus();
	});

	it.each([
		['the corpus has none', async () => undefined, 'no card for this name'],
		['loading fails', async () => Promise.reject(new Error('worker gone')), 'could not be loaded'],
	])('say so plainly when %s', async (_, load, message) => {
		show(load);
		await showAll();
		await button('North Quay').first().click();
		await expect.poll(() => dialog.getByRole('status').element().textContent).toContain(message);
		await expect.element(page.getByRole('dialog', { name: 'Ana Paz' })).toBeVisible();
	});

	it('let a late answer die', async () => {
		const slow = Promise.withResolvers<Card | undefined>();
		show((entity) => (entity === 'quay' ? slow.promise : known(entity)));
		await showAll();
		await button('North Quay').first().click();
		await button('Port Office').first().click();
		await expect.element(page.getByRole('dialog', { name: 'Port Office' })).toBeVisible();
		slow.resolve(cards('quay'));
		await slow.promise;
		await expect.element(page.getByRole('dialog', { name: 'Port Office' })).toBeVisible();
		await expect.element(button('Back to Ana Paz')).toBeVisible();
	});
});

describe('not this person', () => {
	it('by a click in the menu, and by keys', async () => {
		show();
		await openMenu();
		await button('Not this person').click();
		expect(onDismiss).toHaveBeenCalledOnce();
		await openMenu();
		(dialog.getByRole('heading', { level: 2 }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Tab}{Enter}');
		await expect.element(button('More')).toHaveAttribute('aria-expanded', 'true');
		await userEvent.keyboard('{Tab}{Tab}{Enter}');
		expect(onDismiss).toHaveBeenCalledTimes(2);
	});

	it('not by a click that a script made', async () => {
		show();
		await openMenu();
		(button('Not this person').element() as HTMLElement).click();
		expect(onDismiss).not.toHaveBeenCalled();
	});

	it('beside a line of doubt, at once', async () => {
		render(
			<CardStack
				first={first}
				load={known}
				onClose={() => {}}
				onDismiss={() => {
					onDismiss();
					return undefined;
				}}
				why="…"
				doubt="Probably Ana Paz: the page also says “bridge”."
			/>,
			mount,
		);
		await expect.poll(() => dialog.element().textContent).toContain('the page also says “bridge”. Not this person');
		await button('Not this person').click();
		expect(onDismiss).toHaveBeenCalledOnce();
	});

	it('leaves one line for some seconds, which takes it back', async () => {
		vi.useFakeTimers();
		const onUndo = vi.fn();
		const onClose = vi.fn();
		render(<CardStack first={first} load={known} onClose={onClose} onDismiss={() => onUndo} why="…" />, mount);
		await openMenu();
		await button('Not this person').click();
		await expect.poll(() => mount.textContent).toBe('Unmarked on this page.Undo');
		expect(document.activeElement?.textContent).toBe('Undo');
		vi.advanceTimersByTime(5_900);
		expect(onClose).not.toHaveBeenCalled();
		(mount.querySelector('.gloss-undo') as HTMLElement).click();
		expect(onUndo, 'by a script').not.toHaveBeenCalled();
		await page.getByRole('button', { name: 'Undo' }).click();
		expect(onUndo).toHaveBeenCalledOnce();
		vi.useRealTimers();
	});

	it('speaks of the kind, and only of the name on the page', async () => {
		show(known, cards('port') as Card);
		await openMenu();
		await expect.element(button('Not this organisation')).toBeVisible();
		render(null, mount);
		show();
		await showAll();
		await button('North Quay').first().click();
		await expect.element(page.getByRole('dialog', { name: 'North Quay' })).toBeVisible();
		expect(button('More').elements()).toHaveLength(0);
		expect(button(/^Not this/).elements()).toHaveLength(0);
	});

	it('is not offered in the popup', async () => {
		render(<CardStack first={first} load={known} onClose={() => {}} />, mount);
		expect(button('More').elements()).toHaveLength(0);
		expect(button(/^Not this/).elements()).toHaveLength(0);
	});
});

describe('closing', () => {
	it('by its button', async () => {
		const onClose = show();
		await button('Close').click();
		expect(onClose).toHaveBeenCalledOnce();
	});

	it('by Escape, and nothing outside hears of it', async () => {
		const onClose = show();
		const outside = vi.fn();
		document.addEventListener('keydown', outside);
		await button('Close').click();
		await userEvent.keyboard('{Escape}');
		document.removeEventListener('keydown', outside);
		expect(onClose).toHaveBeenCalledTimes(2);
		expect(outside).not.toHaveBeenCalled();
	});
});
