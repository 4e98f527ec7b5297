import type { Filter } from '../../core/prefilter/filter.ts';
import { createChangeWatcher } from '../dom/changes.ts';
import { bodyOf, isConnected } from '../dom/node.ts';
import { createSlicer } from '../dom/slices.ts';
import { candidatesIn } from './candidates.ts';

/**
 * Watches a document until a text appears in which a name may stand, calls back once and is done. Pages without any
 * name cost this walk and nothing else.
 */
export function createScout(document: Document, mayHold: Filter, onCandidate: () => void) {
	const trees = new Set<Node>();
	const slicer = createSlicer(document.defaultView as Window);
	const start = (root: Node) => {
		trees.add(root);
		slicer.start(work);
	};
	const changes = createChangeWatcher(document, { onTree: start, onText: start });

	function* work(): Generator<void> {
		while (trees.size > 0) {
			const roots = [...trees].filter(isConnected);
			trees.clear();
			for (const node of candidatesIn(roots, mayHold)) {
				if (!node) {
					yield;
					continue;
				}
				stop();
				return onCandidate();
			}
			yield* changes.meetHosts(roots);
		}
	}

	function stop() {
		slicer.stop();
		changes.stop();
		trees.clear();
	}

	start(bodyOf(document) ?? document);
	return { stop };
}
