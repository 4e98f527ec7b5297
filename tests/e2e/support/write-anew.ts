import type { Tab } from '../../../scripts/drive/reader.ts';

/** A script of the page writes its document anew, with the same content. */
export const writeAnew = (tab: Tab) =>
	tab.inPage(() => {
		const { outerHTML } = document.documentElement;
		document.open();
		document.write(`<!doctype html>${outerHTML}`);
		document.close();
	}, null);
