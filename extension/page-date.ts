/** Asks the page in front of the reader for its day. Nothing of it is kept. */
import browser from 'webextension-polyfill';
import { type PageDate, pageDateOf, type StatedDate } from '../core/page-date.ts';

/** The day that a tab's page states; undefined where it states none, or cannot be asked. */
export async function readPageDate(tabId: number): Promise<PageDate | undefined> {
	try {
		const [answer] = await browser.scripting.executeScript({
			target: { tabId, frameIds: [0] },
			injectImmediately: true,
			func: statedDates,
		});
		return pageDateOf((answer?.result ?? []) as StatedDate[]);
	} catch {
		return;
	}
}

/** Runs in the page, so it may use nothing from outside itself. */
export function statedDates(): StatedDate[] {
	const MOST = 40;
	const MOST_CHARS = 200_000;
	// A form or an image of the page may be called `querySelectorAll`, and stand in its place.
	const all = (selector: string) => [...Document.prototype.querySelectorAll.call(document, selector)].slice(0, MOST);
	const attribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name) ?? '';
	const found: StatedDate[] = [];
	const add = (where: StatedDate['where'], text: string) => found.push({ where, text: text.slice(0, MOST) });

	for (const element of all(
		'meta[property="article:published_time" i], meta[name="article:published_time" i], meta[itemprop="datePublished"], meta[name="date" i], meta[name="pubdate" i], meta[name="publishdate" i], meta[name="parsely-pub-date" i], meta[name^="dc.date" i], meta[name="sailthru.date" i]',
	))
		add('meta', attribute(element, 'content'));
	for (const { textContent } of all('script[type="application/ld+json"]')) {
		const [, text] = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec((textContent ?? '').slice(0, MOST_CHARS)) ?? [];
		if (text) add('meta', text);
	}
	for (const element of all('time[itemprop="datePublished"][datetime], time[pubdate][datetime]'))
		add('meta', attribute(element, 'datetime'));
	for (const element of all('article time[datetime], main time[datetime]')) add('time', attribute(element, 'datetime'));
	return found;
}
