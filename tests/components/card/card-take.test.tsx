import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/theme.css';
import '../../../components/card/styles/card.css';
import { CardTake } from '../../../components/card/CardTake.tsx';
import { createCards } from '../../../core/card/build-card.ts';
import { linkOf } from '../../../core/facts/citation.ts';
import { threeSources } from '../../fixtures/three-sources.ts';

const facts = createCards(threeSources)('ana-paz')?.sections.flatMap(({ groups }) =>
	groups.flatMap((one) => one.facts),
);
const fact = (id: string) => {
	const found = facts?.find((one) => one.id === id);
	if (!found) throw new Error(id);
	return found;
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
let mount: HTMLElement;

/** A browser with a sheet of its own. */
const withShare = (share: (link: ShareData) => Promise<void>) => {
	Object.defineProperty(navigator, 'share', { value: share, configurable: true });
	Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
};

beforeEach(() => {
	mount = document.body.appendChild(document.createElement('main'));
	mount.className = 'gloss-card';
});

afterEach(() => {
	vi.restoreAllMocks();
	Reflect.deleteProperty(navigator, 'share');
	Reflect.deleteProperty(navigator, 'canShare');
	render(null, mount);
	mount.remove();
});

it.each([
	['As text', 'Ana Paz opened the bridge at North Quay.\n“Words of opened-h'],
	['Markdown', '> “Words of opened-h'],
	[
		'Citation',
		'“Mayor opens the bridge”, Harbour Herald, via Newswire, 27 February 2024. https://herald.example/bridge#:~:text=',
	],
	['CSL-JSON', '"container-title": "Harbour Herald"'],
	['Share link', 'https://herald.example/bridge#:~:text='],
])('%s', async (name, text) => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	render(<CardTake fact={fact('opened-h')} />, mount);
	await button('Copy').click();
	await button(name).click();
	await expect.element(page.getByRole('status')).toHaveTextContent(name === 'Share link' ? 'Link copied.' : 'Copied.');
	expect(write.mock.calls[0]?.[0]).toContain(text);
});

it('says what is inferred', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	render(<CardTake fact={fact('opened-t')} />, mount);
	await button('Copy').click();
	await button('Citation').click();
	await expect.poll(() => write.mock.calls[0]?.[0]).toContain('27 February 2024 (title worked out).');
});

it('gives the link of the sentence to the system’s own sheet where there is one, and copies nothing', async () => {
	const shared: ShareData[] = [];
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	withShare(async (link) => void shared.push(link));
	render(<CardTake fact={fact('opened-h')} />, mount);
	await button('Copy').click();
	await button('Share link').click();
	await expect.poll(() => shared).toHaveLength(1);
	expect(shared[0]).toEqual({ title: 'Mayor opens the bridge', url: linkOf(fact('opened-h')) });
	expect(shared[0]?.url).toMatch(/^https:\/\/herald\.example\/bridge#:~:text=Words/);
	expect(write).not.toHaveBeenCalled();
	expect(mount.querySelector('[role=status]')?.textContent).toBe('');
});

it.each([
	['closes the sheet: nothing is copied', 'AbortError', 0],
	['is refused the sheet: the link is copied', 'NotAllowedError', 1],
])('the reader %s', async (_, name, copies) => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const asked = vi.fn();
	withShare(async () => {
		asked();
		throw new DOMException('', name);
	});
	render(<CardTake fact={fact('opened-h')} />, mount);
	await button('Copy').click();
	await button('Share link').click();
	await expect.poll(() => asked.mock.calls.length).toBe(1);
	await expect.poll(() => mount.querySelector('[role=status]')?.textContent).toBe(copies ? 'Link copied.' : '');
	expect(write).toHaveBeenCalledTimes(copies);
});

it('has no link to share where the source has no address', async () => {
	render(<CardTake fact={fact('opened-c')} />, mount);
	await button('Copy').click();
	await expect.element(button('As text')).toBeVisible();
	expect(button('Share link').elements()).toHaveLength(0);
});

it('copies by the old command where the clipboard is refused, and the page hears nothing', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
	const heard = vi.fn();
	document.addEventListener('copy', heard, true);
	const given = vi.spyOn(DataTransfer.prototype, 'setData');
	render(<CardTake fact={fact('opened-h')} />, mount);
	await button('Copy').click();
	await button('As text').click();
	await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
	document.removeEventListener('copy', heard, true);
	expect(heard).not.toHaveBeenCalled();
	expect(given).toHaveBeenCalledWith('text/plain', expect.stringContaining('Ana Paz opened the bridge'));
	expect(document.activeElement?.textContent).toBe('As text');
});

it('does not say “copied” when a page swallows the copy: the text is there, selected', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
	const swallow = (event: Event) => event.stopImmediatePropagation();
	window.addEventListener('copy', swallow, true);
	render(<CardTake fact={fact('opened-h')} />, mount);
	await button('Copy').click();
	await button('As text').click();
	await expect.poll(() => mount.textContent).toContain('The browser does not let us copy here.');
	window.removeEventListener('copy', swallow, true);
	await expect.poll(() => getSelection()?.toString()).toContain('Ana Paz opened the bridge');
});
