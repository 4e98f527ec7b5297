/** The names of a large corpus in shards: a page's keys are answered out of few of them, each read by itself. */
import type { Form } from '../names/forms.ts';
import { keysOfForm } from '../prefilter/name-keys.ts';
import { hashOf } from '../text/word-hash.ts';
import type { Names } from './names.ts';

/** An entity as finding names needs it. */
export type NamesEntity = Names['entities'][number];

/** Forms and their entities. */
export type SomeNames = Pick<Names, 'forms' | 'entities'>;

/** Read together: some 10 kB. */
const FORMS_A_SHARD = 100;

/** So many shards for so many forms. */
export const shardsFor = (forms: number): number => Math.max(1, Math.ceil(forms / FORMS_A_SHARD));

/** The shard of a key of a name. */
export const nameShard = (key: number, shards: number): string => `n${key % shards}`;
/** The shard of an entity. */
export const entityShard = (entity: string, shards: number): string => `e${hashOf(entity) % shards}`;
/** The shard of an entity's card. */
export const cardShard = (entity: string, shards: number): string => `c${hashOf(entity) % shards}`;

type Entry = readonly [key: string | number, value: unknown];

/** Puts entries into shards; each is a JSON object by key, a list where several have one key. */
function* sharded(entries: Iterable<readonly [shard: string, ...Entry]>): Generator<[shard: string, json: string]> {
	const shards = Map.groupBy(entries, ([shard]) => shard);
	for (const [shard, list] of shards) {
		yield [shard, JSON.stringify(Object.fromEntries(list.map(([, key, value]) => [key, value])))];
	}
}

/** All shards of the names. */
export function* nameShards({ forms, entities }: SomeNames, shards: number): Generator<[shard: string, json: string]> {
	const byKey = new Map<number, Form[]>();
	for (const form of forms) {
		for (const key of keysOfForm(form.text)) {
			const list = byKey.get(key);
			if (list) list.push(form);
			else byKey.set(key, [form]);
		}
	}
	yield* sharded([...byKey].map(([key, list]) => [nameShard(key, shards), key, list] as const));
	yield* sharded(entities.map((entity) => [entityShard(entity.id, shards), entity.id, entity] as const));
}

/** All shards of what is kept of each entity by its id, for instance its card. */
export function* cardShards(cards: Iterable<Entry>, shards: number): Generator<[shard: string, json: string]> {
	yield* sharded([...cards].map(([entity, card]) => [cardShard(String(entity), shards), entity, card] as const));
}

/** Reads a shard by its name. */
export type ReadShard = (shard: string) => Promise<string | undefined>;

async function valuesOf<Value>(
	keys: readonly (string | number)[],
	shardOf: (key: never) => string,
	read: ReadShard,
): Promise<Value[]> {
	const byShard = Map.groupBy(keys, (key) => shardOf(key as never));
	const found = await Promise.all(
		[...byShard].map(async ([shard, wanted]) => {
			const values: Record<string, Value> = JSON.parse((await read(shard)) ?? '{}');
			return wanted.flatMap((key) => (Object.hasOwn(values, key) ? [values[key] as Value] : []));
		}),
	);
	return found.flat();
}

/** The forms of these keys and the entities of these forms. */
export async function namesOfKeys(keys: readonly number[], shards: number, read: ReadShard): Promise<SomeNames> {
	const lists = await valuesOf<Form[]>(keys, (key: number) => nameShard(key, shards), read);
	const forms = lists.flat();
	const ids = [...new Set(forms.map(({ entity }) => entity))];
	return { forms, entities: await valuesOf<NamesEntity>(ids, (id: string) => entityShard(id, shards), read) };
}

/** What is kept of an entity by `cardShards`. */
export async function cardOf<Kept>(entity: string, shards: number, read: ReadShard): Promise<Kept | undefined> {
	const [card] = await valuesOf<Kept>([entity], (id: string) => cardShard(id, shards), read);
	return card;
}
