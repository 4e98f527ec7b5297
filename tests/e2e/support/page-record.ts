/** What a page is made of, node by node, and what was changed in it: to compare a page with itself. */
import type { Tab } from '../../../scripts/drive/reader.ts';

/** Every node of the page and of its open shadow roots; unlike markup, it tells one text node from two. */
export function exactDom(tab: Tab): Promise<string> {
	return tab.inPage(() => {
		const lines: string[] = [];
		const read = (node: Node, depth: number) => {
			const element = node.nodeType === 1 ? (node as Element) : undefined;
			const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => `${name}=${JSON.stringify(value)}`);
			lines.push(`${' '.repeat(depth)}${node.nodeName} ${attributes.join(' ')}${JSON.stringify(node.nodeValue)}`);
			if (element?.shadowRoot) read(element.shadowRoot, depth + 1);
			for (const child of node.childNodes) read(child, depth + 1);
		};
		read(document, 0);
		return lines.join('\n');
	}, null);
}

/** Records every change from now on, in the page's own world, in its open shadow roots too. */
export function startRecording(tab: Tab): Promise<void> {
	return tab.inPage(() => {
		const records: string[] = [];
		const note = (list: MutationRecord[]) => {
			for (const { type, target, attributeName, addedNodes, removedNodes } of list) {
				const nodes = [...addedNodes, '-', ...removedNodes].map((node) =>
					typeof node === 'string' ? node : ((node as Element).outerHTML ?? node.nodeValue),
				);
				records.push([type, target.nodeName, attributeName, ...nodes].join(' '));
			}
		};
		const observer = new MutationObserver(note);
		const watch = (root: Node) => {
			observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
			for (const element of (root as ParentNode).querySelectorAll('*'))
				if (element.shadowRoot) watch(element.shadowRoot);
		};
		watch(document);
		Object.assign(window, { records, takeRecords: () => note(observer.takeRecords()) });
	}, null);
}

/** The changes since the recording began, in words. */
export function recorded(tab: Tab): Promise<string[]> {
	return tab.inPage(() => {
		const view = window as Window & { records?: string[]; takeRecords?(): void };
		view.takeRecords?.();
		return view.records ?? [];
	}, null);
}
