import type { Pack } from './pack.ts';
import type { Problems } from './pack-problems.ts';
import { checkRules } from './pack-rules.ts';
import { checkSchema } from './pack-schema.ts';
import { checkShape } from './pack-shape.ts';

/**
 * The door that every pack goes through, ours and a user's: the pack itself, or its faults in plain words. Takes any
 * value, never throws, and takes time in proportion to the value's size.
 */
export function checkPack(value: unknown): { pack: Pack } | Problems {
	const found = checkFormat(value);
	// The rules read the pack as the format describes it, so the format comes first.
	if (!found.problems.length) checkRules(value as Pack, found);
	return found.problems.length ? found : { pack: value as Pack };
}

/** Whether a value has the form of a pack, whatever else may be wrong with it: enough to read it on. */
export const fitsFormat = (value: unknown): value is Pack => checkFormat(value).problems.length === 0;

function checkFormat(value: unknown): Problems {
	const found: Problems = { problems: [], more: 0 };
	if (checkShape(value, found)) checkSchema(value, found);
	return found;
}
