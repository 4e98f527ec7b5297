import { expect, it } from 'vitest';
import { type Anchor, nameAnchor } from '../../../page/card/card-anchor.ts';
import { createCardHost } from '../../../page/card/card-host.ts';

// A file of its own: a policy stays with the document.
it('is styled under a policy that forbids all styles', async () => {
	const policy = document.createElement('meta');
	policy.httpEquiv = 'Content-Security-Policy';
	policy.content = "style-src 'none'; require-trusted-types-for 'script'";
	document.head.append(policy);
	const text = document.body.appendChild(document.createTextNode('Ana Paz'));
	const inline = document.body.appendChild(document.createElement('p'));
	inline.setAttribute('style', 'color: rgb(1, 2, 3)');
	expect(getComputedStyle(inline).color).not.toBe('rgb(1, 2, 3)');

	const anchor = new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: 7 });
	const host = createCardHost(text, '.gloss-frame { color: rgb(1, 2, 3) }', { onPointer() {}, onAnchorGone() {} });
	host?.show(nameAnchor(anchor) as Anchor, 'rest');
	await expect.poll(() => host && getComputedStyle(host.mount).color).toBe('rgb(1, 2, 3)');
	host?.close();
});
