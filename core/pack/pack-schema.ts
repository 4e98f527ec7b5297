import { dereference, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import packSchema from '../../data/pack.schema.json' with { type: 'json' };
import { ENOUGH_MORE, type Problems, pathOf, report } from './pack-problems.ts';

const schema = packSchema as Schema;
const byAddress = dereference(schema);

/** The lists of a pack, and the schema of their entries. */
const LISTS = { sources: 'source', entities: 'entity', facts: 'fact', comparisons: 'comparison' } as const;

/** The pack without the entries of its lists, which are checked one by one: the validator piles up every fault in memory. */
const head: Schema = { ...schema, properties: { ...schema.properties } };
for (const list of Object.keys(LISTS)) head.properties = { ...head.properties, [list]: { type: 'array' } };

/** Checks a value of sane shape against the published schema, in plain words. */
export function checkSchema(value: unknown, found: Problems): void {
	translate(validate(value, head, '2020-12', byAddress, false).errors, found);
	if (typeof value !== 'object' || value === null) return;
	for (const [list, kind] of Object.entries(LISTS)) {
		const entries: unknown = (value as Record<string, unknown>)[list];
		if (!Array.isArray(entries)) continue;
		const entrySchema = schema.$defs[kind] as Schema;
		const rules = `#/$defs/${kind}`;
		for (let i = 0; i < entries.length && found.more < ENOUGH_MORE; i++) {
			const { errors } = validate(entries[i], entrySchema, '2020-12', byAddress, false, null, `#/${list}/${i}`, rules);
			translate(errors, found);
		}
	}
}

function translate(errors: readonly OutputUnit[], found: Problems): void {
	for (const error of errors) {
		const path = pathAt(error.instanceLocation);
		const rule = schemaAt(error.keywordLocation);
		const named = /"(.*?)"/.exec(error.error)?.[1] ?? '';
		switch (error.keyword) {
			case '$ref':
			case 'properties':
			case 'items':
			case 'false':
				// The fault itself follows, or went before, as an error of its own.
				break;
			case 'required':
				report(found, path, `“${named}” is missing: add it. ${describe(rule.properties?.[named])}`.trim());
				break;
			case 'additionalProperties': {
				const key = unknownKey(error.error);
				const known = Object.keys(rule.properties ?? {});
				// The validator also counts a known property as additional when its value is at fault.
				if (known.includes(key)) break;
				const message = `is no property of the pack format: take it out or correct it. Known here: ${known.join(', ')}`;
				report(found, pathOf(path, key), message);
				break;
			}
			case 'type':
				report(
					found,
					path,
					`is ${TYPES[named] ?? named}, but has to be ${TYPES[String(rule.type)] ?? String(rule.type)}`,
				);
				break;
			case 'enum':
				report(found, path, `has to be one of ${(rule.enum ?? []).map((choice) => JSON.stringify(choice)).join(', ')}`);
				break;
			case 'const':
				report(found, path, `has to be ${JSON.stringify(rule.const)}${path === 'format' ? '' : ', or left out'}`);
				break;
			case 'maxLength':
				report(found, path, `is too long: at most ${rule.maxLength} characters`);
				break;
			case 'minItems':
			case 'minLength':
				report(found, path, `is empty: fill it in. ${describe(rule)}`.trim());
				break;
			case 'maxItems':
				report(found, path, `has too many entries: at most ${rule.maxItems}`);
				break;
			case 'minProperties':
			case 'maxProperties':
				report(found, path, `needs exactly one of ${Object.keys(rule.properties ?? {}).join(', ')}`);
				break;
			case 'minimum':
			case 'maximum':
				report(found, path, `has to be from ${rule.minimum} to ${rule.maximum}: correct it`);
				break;
			case 'uniqueItems':
				report(found, path, 'holds an entry twice: take one of the two out');
				break;
			case 'dependentRequired':
				report(found, path, `has “${named}” without “${rule.dependentRequired?.[named]?.join(', ')}”: add it`);
				break;
			default:
				report(found, path, String(rule.patternErrorMessage ?? 'does not fit the pack format'));
		}
	}
}

const TYPES: Record<string, string> = {
	string: 'a text in quotation marks',
	array: 'a list in [ ]',
	object: 'an object in { }',
	number: 'a number',
	integer: 'a whole number',
	boolean: 'true or false',
	null: 'null',
};

const describe = (rule: Schema | boolean | undefined) =>
	typeof rule === 'object' && rule.description ? `(${rule.description})` : '';

/** The name of the property that an error of `additionalProperties` speaks of, quotation marks in it included. */
function unknownKey(message: string): string {
	return message.slice('Property "'.length, message.lastIndexOf('" does not match'));
}

/** The path of a value, from the validator's address of it (`#/facts/12/quotes/0`). */
function pathAt(address: string): string {
	const steps = address.split('/').slice(1);
	return steps.reduce((path, step) => pathOf(path, /^\d+$/.test(step) ? Number(step) : step), '');
}

/** The part of the schema that holds a keyword, from the validator's address of it (`#/$defs/fact/properties/id/$ref/pattern`). */
function schemaAt(address: string): Schema {
	let at: Schema = schema;
	for (const step of address.split('/').slice(1, -1)) {
		const next: unknown = at[step];
		at = (step === '$ref' ? schema.$defs[String(next).slice('#/$defs/'.length)] : next) as Schema;
		if (!at) return {};
	}
	return at;
}
