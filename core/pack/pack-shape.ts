import { codePoint, type Problems, pathOf, report, UNSEEN } from './pack-problems.ts';

/** No pack nests deeper than a quote of a description: entities[0].descriptions[0].quotes[0].exact. */
const MAX_DEPTH = 8;
const MAX_TOP_ENTRIES = 200_000;
/** Of one source, entity, fact or comparison: the validator's memory and stack grow with the faults in it. */
const MAX_VALUES = 10_000;
const MAX_ENTRIES = 500;
const MAX_PROPERTIES = 40;
const MAX_KEY_LENGTH = 60;
const MAX_TEXT_LENGTH = 5_000;

const count = (n: number) => n.toLocaleString('en');

/**
 * Checks in one pass that a value is JSON of a size that the other checks can take, and that its texts hold no unseen
 * characters. Returns false when the value is so misshapen that nothing else should look at it.
 */
export function checkShape(value: unknown, found: Problems): boolean {
	return check(value, '', 0, { found, values: 0 });
}

interface Walk {
	found: Problems;
	/** Values seen in this entry of a top list. */
	values: number;
}

function check(value: unknown, path: string, depth: number, walk: Walk): boolean {
	const { found } = walk;
	walk.values++;
	if (typeof value === 'string') return checkText(value, path, found);
	if (value === null || typeof value === 'boolean' || typeof value === 'number') return true;
	if (typeof value !== 'object' || !(Array.isArray(value) || isPlain(value))) {
		report(found, path, 'is not JSON: write a text, a list or an object');
		return false;
	}
	if (depth >= MAX_DEPTH) {
		report(found, path, 'is nested too deep: no pack needs this, take it out');
		return false;
	}
	return Array.isArray(value) ? checkList(value, path, depth, walk) : checkObject(value, path, depth, walk);
}

function checkText(text: string, path: string, found: Problems): boolean {
	if (text.length > MAX_TEXT_LENGTH) {
		report(found, path, `is ${count(text.length)} characters long: shorten it`);
		return false;
	}
	const unseen = UNSEEN.exec(text);
	if (unseen) {
		const what = `the character ${codePoint(unseen[0])}, which nobody can see, at place ${unseen.index + 1}`;
		report(found, path, `holds ${what}: take it out, or write a plain space`);
	}
	return true;
}

function checkList(list: readonly unknown[], path: string, depth: number, walk: Walk): boolean {
	const most = depth === 1 ? MAX_TOP_ENTRIES : MAX_ENTRIES;
	if (list.length > most) {
		report(walk.found, path, `has ${count(list.length)} entries, at most ${count(most)} are allowed: split it`);
		return false;
	}
	let fine = true;
	for (let i = 0; i < list.length; i++) {
		if (depth === 1) walk.values = 0;
		fine = check(list[i], pathOf(path, i), depth + 1, walk) && fine;
		if (depth !== 1 || walk.values <= MAX_VALUES) continue;
		report(walk.found, pathOf(path, i), `holds more than ${count(MAX_VALUES)} values: split it`);
		fine = false;
	}
	return fine;
}

function checkObject(object: Record<string, unknown>, path: string, depth: number, walk: Walk): boolean {
	const keys = Object.keys(object);
	if (keys.length > MAX_PROPERTIES) {
		report(walk.found, path, `has ${count(keys.length)} properties: keep only those of the pack format`);
		return false;
	}
	let fine = true;
	for (const key of keys) {
		const inner = pathOf(path, key);
		if (key.length > MAX_KEY_LENGTH || UNSEEN.test(key)) {
			report(walk.found, inner, 'is no property of the pack format: take it out');
			fine = false;
		} else fine = check(object[key], inner, depth + 1, walk) && fine;
	}
	return fine;
}

/** An object as JSON.parse makes it, in whatever realm: one that inherits could hide properties from the checks. */
function isPlain(value: object): value is Record<string, unknown> {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
