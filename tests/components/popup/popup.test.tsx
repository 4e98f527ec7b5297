import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PopupProps } from '../../../components/popup/Popup.tsx';
import { drawPopup, mount, openSettings } from './popup-mount.tsx';
import { ana, harbour, keptOnes, NOTHING, ON, paz, port, quay } from './popup-states.ts';

const show = (change: Partial<PopupProps> = {}) =>
	drawPopup({ choices: undefined, page: { names: [ana, port], perhaps: [], hidden: [] }, ...change });

const field = page.getByRole('combobox', { name: /^Search/ });
const options = page.getByRole('listbox').getByRole('option');
const active = () => document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '');
const headingOfCard = page.getByRole('dialog').getByRole('heading', { level: 2 });

describe('search by keyboard', () => {
	it('has focus at open, and its results as it is typed into', async () => {
		show();
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
		await userEvent.keyboard('ana');
		await expect.element(field).toHaveAttribute('aria-expanded', 'true');
		await expect.element(options.first().getByText('Ana Paz', { exact: true })).toBeVisible();
		expect(mount.querySelector('[role=option] mark')?.textContent).toBe('Ana');
		await expect.element(page.getByRole('status').getByText(/^\d+ results$/)).toBeInTheDocument();
	});

	it('puts names before facts, and the arrows go in that order and round', async () => {
		show();
		await userEvent.keyboard('port');
		await expect.element(options.first()).toHaveAttribute('aria-selected', 'true');
		expect(
			page
				.getByRole('group')
				.elements()
				.map((group) => group.getAttribute('aria-labelledby')),
		).toEqual(['results-entity', 'results-fact']);
		const all = options.elements();
		expect(all.length).toBeGreaterThan(2);
		for (const option of [...all.slice(1), all[0]]) {
			await userEvent.keyboard('{ArrowDown}');
			await expect.poll(active).toBe(option);
		}
		await userEvent.keyboard('{ArrowUp}');
		await expect.poll(active).toBe(all.at(-1));
		await expect.element(field).toHaveFocus();
	});

	it('Enter opens the card, Escape leads back to what was typed', async () => {
		show();
		await userEvent.keyboard('port{Enter}');
		await expect.element(headingOfCard).toHaveTextContent('Port Office');
		await expect.element(headingOfCard).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveValue('port');
	});

	it('keeps the Escape that closes a card from the browser', async () => {
		show();
		await userEvent.keyboard('port{Enter}');
		await expect.element(headingOfCard).toHaveFocus();
		const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
		expect(headingOfCard.element().dispatchEvent(pressed)).toBe(false);
		await expect.element(field).toHaveFocus();
	});

	it('Escape empties the field and is kept from the browser; an empty one leaves it to the browser', async () => {
		show();
		const kept: boolean[] = [];
		const onKey = (event: KeyboardEvent) => kept.push(event.defaultPrevented);
		window.addEventListener('keydown', onKey);
		await userEvent.keyboard('x{Escape}{Escape}');
		window.removeEventListener('keydown', onKey);
		await expect.element(field).toHaveValue('');
		expect(kept).toEqual([false, true, false]);
	});

	it('says when nothing is found', async () => {
		show();
		await userEvent.keyboard('zzzz{Enter}{ArrowDown}');
		await expect.element(page.getByText('Nothing found for “zzzz”')).toBeVisible();
	});

	it('keeps an active result when the results get fewer', async () => {
		show();
		await userEvent.keyboard('a{ArrowDown}{ArrowDown}{ArrowDown}na paz');
		await expect.poll(active).toBe(options.first().element());
	});
});

describe('a row of the page', () => {
	it('says who this is in a source’s words, in its language, and no kind', async () => {
		show();
		const row = page.getByRole('button', { name: 'Ana Paz “Mayor Ana Paz”' });
		await expect.element(row).toBeVisible();
		expect(row.element().querySelector('.who')?.getAttribute('lang')).toBe('en');
		await expect.element(page.getByRole('button', { name: 'Port Office', exact: true })).toBeVisible();
	});
});

describe('with the pointer', () => {
	it('a result opens its card', async () => {
		show();
		await userEvent.keyboard('quay');
		await userEvent.click(options.first());
		await expect.element(headingOfCard).toHaveTextContent('North Quay');
	});

	it('a name of the page opens its card, and closing gives focus back', async () => {
		show();
		const name = page.getByRole('button', { name: /^Port Office/ });
		await userEvent.click(name);
		await userEvent.click(page.getByRole('button', { name: 'Close' }));
		await expect.element(name).toHaveFocus();
	});

	it('jumps to the next mark', async () => {
		const { onJump } = show();
		await userEvent.click(page.getByRole('button', { name: '3×, go to the next Ana Paz on the page' }));
		expect(onJump).toHaveBeenCalledExactlyOnceWith(ana);
	});
});

describe('switches', () => {
	it.each([
		['site', 'Mark names on news.example', false],
		['places', 'Mark places too', true],
		['paused', 'Pause on all sites', true],
	] as const)('%s', async (name, label, on) => {
		const { onSwitch } = show();
		await openSettings();
		await userEvent.click(page.getByRole('switch', { name: label }));
		expect(onSwitch).toHaveBeenCalledExactlyOnceWith(name, on);
	});

	it('show the last good state after a failure', async () => {
		show({ switches: { ...ON, site: false } });
		show({ switches: ON, storageFailed: 'write' });
		await expect.element(page.getByRole('alert').getByText(/could not be saved/)).toBeVisible();
		await expect.element(page.getByRole('switch', { name: /^Mark names on/ })).toBeChecked();
	});

	it('say what a private window does', async () => {
		show({ incognito: true });
		await expect.element(page.getByText('Private window: forgotten when it closes')).toBeVisible();
	});
});

describe('how sure', () => {
	const select = page.getByRole('combobox', { name: 'Mark', exact: true });

	it('has three levels, says the chosen one while it is folded, and what it does', async () => {
		show();
		await expect.element(page.getByRole('button', { name: 'Mark: likely names' })).toBeVisible();
		await openSettings();
		expect([...(select.element() as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
			'only sure names',
			'likely names',
			'all possible names',
		]);
		await expect.element(select).toHaveValue('balanced');
		await expect.element(select).toHaveAccessibleDescription('Names that are more likely right than wrong.');
		show({ switches: { ...ON, level: 'sure' } });
		await expect.element(select).toHaveValue('sure');
		await expect.element(select).toHaveAccessibleDescription('Names of whom the page leaves little doubt.');
	});

	it('changes on a choice', async () => {
		const { onSwitch } = show();
		await openSettings();
		await userEvent.selectOptions(select, 'everything');
		expect(onSwitch).toHaveBeenCalledExactlyOnceWith('level', 'everything');
	});

	it('cannot be chosen before it is known', async () => {
		show({ switches: undefined });
		await openSettings();
		await expect.element(select).toBeDisabled();
	});

	it('shows what is kept after a failure', async () => {
		show();
		await openSettings();
		await userEvent.selectOptions(select, 'sure');
		show({ storageFailed: 'write' });
		await expect.element(select).toHaveValue('balanced');
	});
});

describe('perhaps', () => {
	it('is folded, opens by keyboard, and leads to the card and back', async () => {
		show({ page: { names: [ana], perhaps: [harbour], hidden: [] } });
		const name = page.getByRole('button', { name: 'Harbour Council' });
		await expect.element(page.getByText('1 name, 3 mentions')).toBeVisible();
		expect(name.elements()).toHaveLength(0);
		(mount.querySelector('summary') as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(name).toBeVisible();
		await userEvent.keyboard('{Tab}');
		await expect.element(name).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(headingOfCard).toHaveTextContent('Harbour Council');
		await userEvent.keyboard('{Escape}');
		await expect.element(name).toHaveFocus();
	});

	it('alone says that nothing is marked', async () => {
		show({ page: { names: [], perhaps: [harbour], hidden: [] } });
		await expect.element(page.getByText('No name is marked on this page')).toBeVisible();
		await expect.element(page.getByText(/^Perhaps on this page/)).toBeVisible();
	});
});

describe('not this person', () => {
	const button = (name: string) => page.getByRole('button', { name, exact: true });

	it('lists what is hidden, to undo or to keep', async () => {
		const { onRestore, onKeep } = show({ page: { names: [ana], perhaps: [], hidden: [paz, quay] } });
		await userEvent.click(button('Undo: “Quay” is not North Quay'));
		expect(onRestore).toHaveBeenCalledExactlyOnceWith(quay);
		await userEvent.click(button('Always on this site: “Paz” is not Ana Paz'));
		await userEvent.click(button('Everywhere: “Paz” is not Ana Paz'));
		expect(onKeep.mock.calls).toEqual([
			[paz, 'site'],
			[paz, 'everywhere'],
		]);
	});

	it('lists what is kept, of all sites, where there are no names too', async () => {
		const { onForget } = show({ kept: keptOnes, page: { nothing: 'forbidden' } });
		await userEvent.click(page.getByText(/^Not these people/));
		await userEvent.click(button('Undo: “Paz” is not Ana Paz, on news.example'));
		await userEvent.click(button('Undo: “Quay” is not North Quay, everywhere'));
		expect(onForget.mock.calls).toEqual([[keptOnes[0]], [keptOnes[1]]]);
	});

	it('stands above the names, and does not say that a whole name is not itself', async () => {
		show({ page: { names: [ana], perhaps: [], hidden: [{ ...paz, surface: 'Ana\n Paz' }] } });
		await expect.element(page.getByText('“Ana Paz”: not the person we thought')).toBeVisible();
		const [first, second] = mount.querySelectorAll('.here .names');
		expect([first?.classList.contains('dismissed'), second?.getAttribute('aria-labelledby')]).toEqual([
			true,
			'names-head',
		]);
	});

	it('keeps the keyboard’s place when a line goes', async () => {
		const hidden = { names: [ana], perhaps: [], hidden: [paz] };
		show({ page: hidden });
		(button('Undo: “Paz” is not Ana Paz').element() as HTMLElement).focus();
		show({ page: { ...hidden, hidden: [] } });
		await expect.poll(() => document.activeElement?.className).toBe('here');
	});
});

describe('nothing to do', () => {
	it.each(NOTHING)('%s', async (_, change, words) => {
		show(change);
		await expect.element(page.getByText(words)).toBeVisible();
	});

	it('asks for access on the click', async () => {
		const { onGrant } = show({ page: { nothing: 'no-access' }, site: undefined });
		await userEvent.click(page.getByRole('button', { name: 'Allow on all sites' }));
		expect(onGrant).toHaveBeenCalledOnce();
		expect(page.getByRole('switch').elements()).toHaveLength(1);
	});

	it('reloads on the click', async () => {
		const { onReload } = show({ page: { nothing: 'reload' } });
		await userEvent.click(page.getByRole('button', { name: 'Reload this page' }));
		expect(onReload).toHaveBeenCalledOnce();
	});
});

it.each([
	['xn--bcher-kva.example:8080', 'bücher.example:8080'],
	['www.example.com', 'www.www.example.com'],
	['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
])('names the site %s as people write it: %s', async (site, name) => {
	show({ site, switches: { ...ON, site: false }, kept: [{ ...KEPT, scope: site }] });
	await expect.element(page.getByRole('switch', { name: `Mark names on ${name}`, exact: true })).toBeVisible();
	await expect.element(page.getByText(`Switched off on ${name}`)).toBeVisible();
	expect(mount.textContent).toContain(`on ${name}`);
	if (site !== name) expect(mount.textContent?.replaceAll(name, '')).not.toContain(site);
});

const KEPT = { entity: 'x', label: 'X Y', surface: 'Y' };
