import { isConnected, localNameOf } from './node.ts';

/** A text ends at these: what is in them is no part of a name that begins before. */
const BLOCKS =
	/^(?:address|article|aside|blockquote|d[dlt]|details|dialog|div|fieldset|fig\w+|footer|form|h[1-6r]|header|li|main|menu|nav|[ou]l|p|pre|section|t(?:able|body|d|foot|h|head|r))$/;

/** The parts of read texts that are not shown: once one is, the text around it has to be read again. */
export function createHiddenParts(watch: (part: Element) => void, unwatch: (part: Element) => void) {
	const containerOf = new Map<Element, Element>();
	const forget = (part: Element) => {
		containerOf.delete(part);
		unwatch(part);
	};
	return {
		/** Waits for parts of a container. */
		add(container: Element, parts: Iterable<Element>) {
			for (const part of parts) {
				if (containerOf.has(part) || BLOCKS.test(localNameOf(part))) continue;
				containerOf.set(part, container);
				watch(part);
			}
		},
		/** The container of a part that is shown now. */
		take(part: Element): Element | undefined {
			const container = containerOf.get(part);
			if (container) forget(part);
			return container;
		},
		/** Forgets those that are gone. */
		clean() {
			for (const part of containerOf.keys()) if (!isConnected(part)) forget(part);
		},
	};
}
