/**
 * Tells which parts of a document have to be read again: nodes added, texts changed, details opened, shadow roots that
 * appear. A shadow root makes no mutation record, so custom elements and empty ones without one are
 * looked at again a few times.
 */
import { hostsIn, mayHost } from './hosts.ts';
import {
	childCountOf,
	hostOf,
	isConnected,
	isElement,
	localNameOf,
	nodeTypeOf,
	parentElementOf,
	shadowRootOf,
} from './node.ts';

/** When elements that may still grow a shadow root are looked at again, after the last one was met. */
const LATE_ROOT_CHECKS_MS = [100, 400, 1_500, 5_000, 15_000];

/** A page has so many empty elements at most that are looked at again. */
const MOST_EMPTY = 500;

/** Elements that stand in a line of text: what is added or removed beside them may change that line. */
const IN_LINE = new Set('a abbr b bdi cite em font i mark q s small span strong sub sup time u'.split(' '));

const isText = (node: Node) => nodeTypeOf(node) === Node.TEXT_NODE;
const isInLine = (node: Node | null) =>
	node !== null &&
	(isText(node) ? (node as Text).data.trim() !== '' : isElement(node) && IN_LINE.has(localNameOf(node)));

export interface Changes {
	/** A subtree that was added or shown: everything in it is to be read. */
	onTree(root: Node): void;
	/** Text in this element, beside blocks, changed: at these nodes. */
	onText(element: Element, at: readonly Node[]): void;
	/** Nodes were taken away. */
	onRemoved?(): void;
}

export function createChangeWatcher(document: Document, { onTree, onText, onRemoved }: Changes) {
	const view = document.defaultView as Window & typeof globalThis;
	const roots = new Set<ShadowRoot>();
	const rootless = new Set<Element>();
	let checks = 0;
	let timer: number | undefined;

	const childrenChanged = ({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord) => {
		let changesLine = isInLine(previousSibling) || isInLine(nextSibling);
		for (const node of addedNodes) {
			if (isElement(node)) onTree(node);
			else changesLine ||= isInLine(node);
		}
		for (const node of removedNodes) changesLine ||= isText(node) && isInLine(node);
		if (removedNodes.length > 0) onRemoved?.();
		// Blocks that come and go in a feed change no text of the feed itself.
		const element = changesLine && (isElement(target) ? target : hostOf(target));
		if (element) onText(element, [...addedNodes, ...[previousSibling, nextSibling].filter((node) => node !== null)]);
	};
	const observer = new MutationObserver((records) => {
		for (const record of records) {
			const { type, target } = record;
			if (type === 'attributes') onTree(target);
			else if (type === 'childList') childrenChanged(record);
			else {
				const parent = parentElementOf(target) ?? hostOf(target.getRootNode());
				if (parent) onText(parent, [target]);
			}
		}
	});
	const watch = (root: Node) =>
		observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: ['open'] });

	const wantsEmpty = () => rootless.size < MOST_EMPTY;

	const meet = (element: Element) => {
		const root = shadowRootOf(element);
		if (root && !roots.has(root)) {
			roots.add(root);
			rootless.delete(element);
			watch(root);
			onTree(root);
		} else if (!root && (localNameOf(element).includes('-') || (wantsEmpty() && mayHost(element)))) lookAgain(element);
	};

	/** Looks at an element again a few times. */
	const lookAgain = (element: Element) => {
		if (rootless.has(element)) return;
		rootless.add(element);
		checks = 0;
		schedule();
	};

	const schedule = () => {
		if (timer !== undefined || rootless.size === 0) return;
		const wait = LATE_ROOT_CHECKS_MS[checks];
		if (wait === undefined) return;
		timer = view.setTimeout(() => {
			timer = undefined;
			checks++;
			for (const element of rootless) {
				if (!isConnected(element)) rootless.delete(element);
				else meet(element);
			}
			schedule();
		}, wait);
	};

	watch(document);
	return {
		/** Looks for open shadow roots in trees that are being read; rests where a slice may end. */
		*meetHosts(roots: readonly Node[]): Generator<void> {
			for (const root of roots) {
				// Most of what a feed adds is as small as this.
				if (isElement(root) && childCountOf(root) === 0) meet(root);
				else {
					for (const element of hostsIn(root, wantsEmpty)) {
						if (element) meet(element);
						else yield;
					}
				}
			}
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
