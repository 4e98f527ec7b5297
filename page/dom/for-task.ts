/** Gives a map that is emptied when the present task ends: what it holds of styles and boxes may change after that. */
export function mapForTask<Key, Value>(): () => Map<Key, Value> {
	const map = new Map<Key, Value>();
	return () => {
		if (map.size === 0) queueMicrotask(() => map.clear());
		return map;
	};
}
