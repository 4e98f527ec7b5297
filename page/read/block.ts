/** A run of text that a reader sees as one: no block border inside, inline elements crossed. */
export interface Block {
	/** The element with a box that holds it: a block, a shadow host, a button. */
	container: Element;
	text: string;
	/** The way back: each text node with the offset in `text` at which it begins. */
	pieces: readonly { node: Text; start: number }[];
}
