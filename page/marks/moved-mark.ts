import { isAlive, type Mark, rectsOf } from './mark.ts';

/** Where a mark stood, in pixels of the page. */
interface Place {
	x: number;
	y: number;
}

/** So many letters on each side of a name tell its sentence from others. */
const AROUND_LETTERS = 24;
/** A name with fewer letters around it may be written in many places: only its own place counts. */
const FEW_LETTERS = 12;
/** A name whose text has changed around it has moved no further than this. */
const NEAR_PX = 60;

/** Finds marks again once the page has written their texts anew. */
export function createMovedMarks() {
	const places = new WeakMap<Mark, Place>();
	return {
		/** Remembers where a mark stands. */
		remember(mark: Mark) {
			const place = placeOf(mark);
			if (place) places.set(mark, place);
		},
		/** The mark itself where it is among these, or the one of its name in its place; undefined where that is gone. */
		nowOf: (mark: Mark, marks: readonly Mark[]): Mark | undefined =>
			marks.includes(mark) ? mark : nearest(mark, places.get(mark), marks),
	};
}

function nearest(before: Mark, from: Place | undefined, marks: readonly Mark[]): Mark | undefined {
	const named = marks.filter(
		(mark) => mark.entity === before.entity && mark.surface === before.surface && isAlive(mark),
	);
	const around = aroundOf(before);
	const said = named.filter((mark) => aroundOf(mark) === around);
	let least = said.length > 0 && around.length - before.surface.length >= FEW_LETTERS ? innerHeight : NEAR_PX;
	let found: Mark | undefined;
	for (const mark of said.length > 0 ? said : named) {
		const to = from && placeOf(mark);
		const distance = to ? Math.hypot(to.x - from.x, to.y - from.y) : Number.POSITIVE_INFINITY;
		if (distance > least) continue;
		least = distance;
		found = mark;
	}
	return found;
}

function placeOf(mark: Mark): Place | undefined {
	const [box] = isAlive(mark) ? rectsOf(mark) : [];
	return box && { x: box.left + scrollX, y: box.top + scrollY };
}

const aroundOf = ({ block: { text }, start, end }: Mark) =>
	text.slice(Math.max(0, start - AROUND_LETTERS), end + AROUND_LETTERS).trim();
