/** The limit (1×): every text node of the page, its text read. */
export function walk(): number {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let characters = 0;
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		characters += node.data.length;
	}
	return characters;
}
