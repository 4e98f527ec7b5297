/** Asks the page in front of the reader for its day. Nothing of it is kept. */
import browser from 'webextension-polyfill';
import { type PageDate, pageDateOf, type StatedDate } from '../../core/on-page/page-date.ts';

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
	for (const line of linesByHeadline()) found.push({ where: 'text', text: line });
	return found;

	/** The short lines beside the page's one headline, up to its text. */
	function linesByHeadline(): string[] {
		const [MOST_LINES, LINES_BEFORE, LINE_CHARS, TEXT_CHARS] = [30, 6, 120, 200];
		const closest = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);
		const inBody = all(':is(article, main) h1');
		const headlines = inBody.length > 0 ? inBody : all('h1');
		const [headline] = headlines;
		if (!headline || headlines.length > 1) return [];
		const scope = closest(headline, 'article, main, body') ?? document.body;
		const walker = Document.prototype.createTreeWalker.call(document, scope, NodeFilter.SHOW_TEXT);
		const lines: string[] = [];
		const long = new Set<Element>();
		let isBelow = false;
		while (walker.nextNode() && lines.length < MOST_LINES) {
			const node = walker.currentNode as Text;
			const parent = node.parentElement;
			if (!parent || !/\S/.test(node.data)) continue;
			if (headline.contains(node)) {
				if (!isBelow) lines.splice(0, lines.length - LINES_BEFORE);
				isBelow = true;
				continue;
			}
			const block = closest(parent, 'p, li, td, dd, div, address, section, header, article, main, body') as Element;
			const text = (block.textContent ?? '').trim().replace(/\s*\b(?:г|a\.?m|p\.?m)\.$/u, '');
			// The first long one may be the lead.
			if (isBelow && block.tagName === 'P' && text.length > TEXT_CHARS && long.add(block).size > 1) break;
			// A sentence may speak of any day; a picture, a menu and what stands beside have their own.
			if (text.length > LINE_CHARS || /[.!?…”»]$/u.test(text)) continue;
			if (closest(parent, 'nav, aside, figure, footer, script, style, h2, h3, h4, h5, h6')) continue;
			if (parent.checkVisibility()) lines.push(node.data.trim());
		}
		return lines;
	}
}
