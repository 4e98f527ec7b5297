/** After so many changed nodes a container is read as a whole. */
const MOST_NODES = 2_000;

/** The containers that are to be read, each with its nodes that have changed; undefined where all of it is read. */
export function createToRead() {
	const containers = new Map<Element, Set<Node> | undefined>();
	return {
		has: (container: Element) => containers.has(container),
		size: () => containers.size,
		/** Adds a container; as a whole, where nothing is told of its nodes. */
		add(container: Element, changed?: readonly Node[]) {
			const nodes = containers.has(container) ? containers.get(container) : new Set<Node>();
			for (const node of changed ?? []) nodes?.add(node);
			containers.set(container, changed && nodes && nodes.size <= MOST_NODES ? nodes : undefined);
		},
		/** Takes the containers out, one after the other, those that are added meanwhile too. */
		*take(): Generator<[Element, Set<Node> | undefined]> {
			for (const [container, changed] of containers) {
				containers.delete(container);
				yield [container, changed];
			}
		},
	};
}
