/** An entity in the picture, placed by the middle of its label. */
export interface PlacedName {
	entity: string;
	lines: string[];
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The picture of an entity and those that are linked with it: a fan, in which no line meets another or a label. */
export interface RelationsLayout {
	middle: PlacedName;
	others: (PlacedName & { facts: number })[];
	height: number;
}

interface Named {
	entity: string;
	label: string;
}

export const LINE_PX = 15;
const PAD_PX = 6;
/** Of the text's font, on average; labels are as wide as their longest line. */
const CHAR_PX = 7;
const EDGE_PX = 2;
const APART_PX = 8;
/** Lines need so much of the width to be told apart. */
const LINES_SHARE = 0.18;

/** Places the entity on one side and the others below each other on the other side, in their order. */
export function layOutRelations(
	middle: Named,
	others: readonly (Named & { facts: number })[],
	width: number,
): RelationsLayout {
	const room = width * (1 - LINES_SHARE) - 2 * EDGE_PX;
	const chars = (share: number) => Math.max(6, Math.floor((room * share - 2 * PAD_PX) / CHAR_PX));
	const first = placed(middle, chars(0.4));
	const rest = others.map((other) => ({ ...placed(other, chars(0.6)), facts: other.facts }));
	const start = width - EDGE_PX - Math.max(0, ...rest.map((name) => name.width));
	let top = EDGE_PX;
	for (const name of rest) {
		name.x = start + name.width / 2;
		name.y = top + name.height / 2;
		top += name.height + APART_PX;
	}
	const height = Math.max(top - APART_PX, first.height + EDGE_PX) + EDGE_PX;
	first.x = EDGE_PX + first.width / 2;
	first.y = height / 2;
	return { middle: first, others: rest, height };
}

function placed({ entity, label }: Named, most: number): PlacedName {
	const lines = wrap(label, most);
	return {
		entity,
		lines,
		x: 0,
		y: 0,
		width: Math.min(Math.max(...lines.map((line) => line.length)), most) * CHAR_PX + 2 * PAD_PX,
		height: lines.length * LINE_PX + PAD_PX,
	};
}

/** A label in lines that are not too long; a word that is too long is cut. */
function wrap(label: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of label.split(' ')) {
		const last = lines.at(-1);
		const fitting = word.length > most ? `${word.slice(0, most - 1)}…` : word;
		if (last !== undefined && last.length + 1 + fitting.length <= most) lines[lines.length - 1] = `${last} ${fitting}`;
		else lines.push(fitting);
	}
	return lines;
}
