import type { Popup } from '../../../scripts/drive/reader.ts';

/** Whether the popup's switch of the site shows on. */
export const showsOn = (popup: Popup) =>
	popup.evaluate(() => {
		const label = [...document.querySelectorAll('label')].find(({ innerText }) =>
			innerText.startsWith('Mark names on'),
		);
		return label?.querySelector('input')?.checked;
	}, null);
