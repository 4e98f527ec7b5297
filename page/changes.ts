/**
 * Tells which parts of a document have to be read again: nodes added, texts changed, details opened, shadow roots that
 * appear. A
 * shadow root makes no mutation record, so custom elements without one are looked at again a few times.
 */

import { localNameOf, nodeTypeOf, shadowRootOf } from './node.ts';

/** When elements that may still grow a shadow root are looked at again, after the last one was met. */
const LATE_ROOT_CHECKS_MS = [100, 400, 1_500, 5_000, 15_000];

export interface Changes {
	/** A subtree that was added or shown: everything in it is to be read. */
	onTree(root: Node): void;
	/** Text directly around this element changed. */
	onText(element: Element): void;
}

export function createChangeWatcher(document: Document, { onTree, onText }: Changes) {
	const view = document.defaultView as Window & typeof globalThis;
	const roots = new Set<ShadowRoot>();
	const rootless = new Set<Element>();
	let checks = 0;
	let timer: number | undefined;

	const observer = new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records) {
			if (type === 'characterData') {
				if (target.parentElement) onText(target.parentElement);
				continue;
			}
			if (type === 'attributes') {
				onTree(target);
				continue;
			}
			if (nodeTypeOf(target) === Node.ELEMENT_NODE) onText(target as Element);
			else if (nodeTypeOf(target) === Node.DOCUMENT_FRAGMENT_NODE) onText((target as ShadowRoot).host);
			for (const node of addedNodes) {
				if (nodeTypeOf(node) === Node.ELEMENT_NODE) onTree(node);
			}
		}
	});
	const watch = (root: Node) =>
		observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ['open'] });

	const meet = (element: Element) => {
		const root = shadowRootOf(element);
		if (root && !roots.has(root)) {
			roots.add(root);
			rootless.delete(element);
			watch(root);
			onTree(root);
		} else if (!root && localNameOf(element).includes('-')) {
			if (rootless.has(element)) return;
			rootless.add(element);
			checks = 0;
			schedule();
		}
	};

	const schedule = () => {
		if (timer !== undefined || rootless.size === 0) return;
		const wait = LATE_ROOT_CHECKS_MS[checks];
		if (wait === undefined) return;
		timer = view.setTimeout(() => {
			timer = undefined;
			checks++;
			for (const element of rootless) {
				if (!element.isConnected) rootless.delete(element);
				else if (element.shadowRoot) meet(element);
			}
			schedule();
		}, wait);
	};

	watch(document);
	return {
		/** Looks for open shadow roots in a tree that is being read. */
		meetHosts(root: Node) {
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
			if (nodeTypeOf(root) === Node.ELEMENT_NODE) meet(root as Element);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) meet(node as Element);
		},
		/** One element, for instance under the pointer. */
		meet,
		/** Drops the watch on removed shadow trees. */
		stop() {
			observer.disconnect();
			view.clearTimeout(timer);
			rootless.clear();
		},
	};
}

export type ChangeWatcher = ReturnType<typeof createChangeWatcher>;
