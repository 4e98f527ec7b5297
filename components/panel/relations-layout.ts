import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationLinkDatum,
	type SimulationNodeDatum,
} from 'd3-force';
import type { Link } from '../../core/relations.ts';

/** An entity in the picture, placed by the middle of its label. */
export interface PlacedName {
	entity: string;
	lines: string[];
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The picture of some entities and their links. */
export interface RelationsLayout {
	names: PlacedName[];
	lines: { from: PlacedName; to: PlacedName; facts: number }[];
	height: number;
}

export const LINE_PX = 15;
const PAD_PX = 6;
/** Of the text's font, on average; labels are as wide as their longest line. */
const CHAR_PX = 7;
const EDGE_PX = 2;
const LINE_CHARS = 14;
/** Labels are wide and low: they are kept apart in a space that is drawn wider than it is. */
const STRETCH = 2.2;
const ROUNDS = 300;
const ROW_PX = 30;
const APART_PX = 8;
/** The picture is so much larger than its labels. */
const SPARE = 2.2;

interface Node extends SimulationNodeDatum {
	name: PlacedName;
}

/** Places labels so that those with links are near each other and none overlap; the same for the same links. */
export function layOutRelations(
	names: readonly { entity: string; label: string }[],
	links: readonly Link[],
	middle: string,
	width: number,
): RelationsLayout {
	const nodes = names.map(({ entity, label }): Node => {
		const lines = wrap(label);
		const size = {
			width: Math.max(...lines.map((line) => line.length)) * CHAR_PX + 2 * PAD_PX,
			height: lines.length * LINE_PX + PAD_PX,
		};
		const name: PlacedName = { entity, lines, x: 0, y: 0, ...size };
		return entity === middle ? { name, fx: 0, fy: 0 } : { name };
	});
	const area = nodes.reduce((sum, { name }) => sum + (name.width + APART_PX) * (name.height + APART_PX), 0);
	const least = Math.max(180, names.length * ROW_PX, (SPARE * area) / width);
	const byId = new Map(nodes.map((node) => [node.name.entity, node]));
	const joins = links.flatMap(({ entities: [a, b], facts }) => {
		const [source, target] = [byId.get(a), byId.get(b)];
		return source && target ? [{ source, target, facts: facts.length }] : [];
	});
	forceSimulation(nodes)
		.force('link', forceLink<Node, SimulationLinkDatum<Node>>(joins).distance(60).strength(0.08))
		.force('apart', forceManyBody().strength(-120))
		.force('x', forceX(0).strength(0.12))
		.force('y', forceY(0).strength((least / width) * 0.03))
		.force('size', forceCollide<Node>(({ name }) => Math.max(name.width / STRETCH, name.height) / 2 + 3).iterations(4))
		.stop()
		.tick(ROUNDS);
	for (const { name, x = 0, y = 0 } of nodes) Object.assign(name, { x: x * STRETCH, y });
	const height = fitInto(
		nodes.map(({ name }) => name),
		width,
		least,
	);
	return {
		names: nodes.map(({ name }) => name),
		lines: joins.map(({ source, target, facts }) => ({ from: source.name, to: target.name, facts })),
		height,
	};
}

/** Moves and scales the middles so that every label is inside, then takes those that overlap apart; gives the height. */
function fitInto(names: readonly PlacedName[], width: number, height: number): number {
	const scaled = (axis: 'x' | 'y', size: 'width' | 'height', room: number) => {
		const places = names.map((name) => name[axis]);
		const [low, high] = [Math.min(...places), Math.max(...places)];
		for (const name of names) {
			const inside = room - name[size] - 2 * EDGE_PX;
			const part = high > low ? (name[axis] - low) / (high - low) : 0.5;
			name[axis] = EDGE_PX + name[size] / 2 + part * inside;
		}
	};
	scaled('x', 'width', width);
	scaled('y', 'height', height);
	for (let round = 0; round < ROUNDS && separate(names, width, height); round++);
	return Math.max(height, settle(names));
}

/** Where pushing has not helped, a label goes below those in its way. Gives the height that it all takes. */
function settle(names: readonly PlacedName[]): number {
	const settled: PlacedName[] = [];
	for (const name of names.toSorted((a, b) => a.y - b.y)) {
		for (let over = settled.find(overlaps(name)); over; over = settled.find(overlaps(name)))
			name.y = over.y + (over.height + name.height) / 2 + 1;
		settled.push(name);
	}
	return Math.max(...names.map(({ y, height }) => y + height / 2)) + EDGE_PX;
}

const overlaps = (a: PlacedName) => (b: PlacedName) =>
	Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** One step: pushes each overlapping pair apart by the shorter way; false when there was none. */
function separate(names: readonly PlacedName[], width: number, height: number): boolean {
	let moved = false;
	for (const [index, a] of names.entries())
		for (const b of names.slice(index + 1)) {
			const overlapX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
			const overlapY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
			if (overlapX <= 0 || overlapY <= 0) continue;
			moved = true;
			const besideEachOther = a.width + b.width + 2 * EDGE_PX <= width;
			const [axis, size, room, by] =
				besideEachOther && overlapX < overlapY
					? (['x', 'width', width, overlapX / 2 + 0.5] as const)
					: (['y', 'height', height, overlapY / 2 + 0.5] as const);
			const sign = a[axis] <= b[axis] ? -1 : 1;
			a[axis] = clamp(a[axis] + sign * by, EDGE_PX + a[size] / 2, room - EDGE_PX - a[size] / 2);
			b[axis] = clamp(b[axis] - sign * by, EDGE_PX + b[size] / 2, room - EDGE_PX - b[size] / 2);
		}
	return moved;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** A label in lines of about the same length. */
function wrap(label: string): string[] {
	const lines: string[] = [];
	for (const word of label.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < LINE_CHARS) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
