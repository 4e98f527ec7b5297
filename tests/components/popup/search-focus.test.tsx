import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { NameOnPage } from '../../../core/on-page/this-page.ts';
import { drawPopup } from './popup-mount.tsx';
import { ana, port } from './popup-states.ts';

const field = page.getByRole('combobox', { name: /^Search/ });
const draw = (names: NameOnPage[]) => drawPopup({ page: { names, perhaps: [], hidden: [] } });

beforeEach(async () => {
	draw([ana]);
	await expect.element(field).toHaveFocus();
});

it('who types while nothing has focus types into the search, and loses no letter', async () => {
	(document.activeElement as HTMLElement).blur();
	expect(document.activeElement).toBe(document.body);
	await userEvent.keyboard('harbour');
	await expect.element(field).toHaveValue('harbour');
	await expect.element(field).toHaveFocus();
});

it('what is drawn later takes no focus that nobody had', async () => {
	(document.activeElement as HTMLElement).blur();
	draw([port]);
	await expect.element(page.getByText(port.label)).toBeVisible();
	expect(document.activeElement).toBe(document.body);
	await userEvent.keyboard('harbour');
	await expect.element(field).toHaveValue('harbour');
});

it('leaves keys alone that belong to another control, or to the browser', async () => {
	const control = page.getByRole('switch').first().element() as HTMLElement;
	control.focus();
	await userEvent.keyboard('x');
	expect(document.activeElement).toBe(control);
	control.blur();
	await userEvent.keyboard('{Control>}b{/Control}{Shift}{F2}');
	expect(document.activeElement).toBe(document.body);
	await expect.element(field).toHaveValue('');
});
