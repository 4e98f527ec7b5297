/** The card of the name that the pointer rests on: asked for as the rest begins, drawn in the middle of it. */

/** Prepares one card at a time; `ask` gives what draws a card once its code and facts are there. */
export function createPreparedCard<Name, Card>(ask: (name: Name) => Promise<() => Card | undefined>) {
	let prepared: { name: Name; draw(): Promise<Card | undefined> } | undefined;

	const begin = (name: Name) => {
		const asked = ask(name);
		// Whoever draws it hears of that.
		asked.catch(() => {});
		let card: Card | undefined;
		return {
			name,
			async draw() {
				const draw = await asked;
				card ??= draw();
				return card;
			},
		};
	};

	return {
		/** A card that opens in so long a time, if it does: for a pointer that only comes by it is not drawn. */
		prepare(name: Name, ms: number) {
			const mine = begin(name);
			prepared = mine;
			setTimeout(() => {
				if (prepared === mine) mine.draw().catch(() => {});
			}, ms / 2);
		},
		drop() {
			prepared = undefined;
		},
		/** Another name stands for the one that a card was prepared for. */
		moved(from: Name, to: Name) {
			if (prepared?.name === from) prepared.name = to;
		},
		/** The card to show now, prepared or not; undefined where there is nothing to show. */
		take(name: Name): Promise<Card | undefined> {
			const mine = prepared?.name === name ? prepared : undefined;
			prepared = undefined;
			return (mine ?? begin(name)).draw();
		},
	};
}
