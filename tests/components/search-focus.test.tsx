import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../components/Popup.tsx';
import { popupProps } from '../fixtures/popup-props.ts';
import { threeSources } from '../fixtures/three-sources.ts';
import { ana } from './popup-states.ts';

const field = page.getByRole('combobox', { name: /^Search/ });
let mount: HTMLElement;

beforeEach(async () => {
	mount = document.body.appendChild(document.createElement('div'));
	render(<Popup {...popupProps(threeSources)} page={{ names: [ana], perhaps: [], hidden: [] }} />, mount);
	await expect.element(field).toHaveFocus();
});

afterEach(() => {
	render(null, mount);
	mount.remove();
});

it('who types while nothing has focus types into the search, and loses no letter', async () => {
	(document.activeElement as HTMLElement).blur();
	expect(document.activeElement).toBe(document.body);
	await userEvent.keyboard('harbour');
	await expect.element(field).toHaveValue('harbour');
	await expect.element(field).toHaveFocus();
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
