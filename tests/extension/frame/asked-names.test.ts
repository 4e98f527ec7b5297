import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SomeNames } from '../../../core/library/name-shards.ts';
import { namesOf } from '../../../core/library/names.ts';
import { findNames } from '../../../core/names/match.ts';
import { readFilterBytes, writeFilterBytes } from '../../../core/prefilter/filter-bytes.ts';
import { keysOfForm } from '../../../core/prefilter/name-keys.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { createAskedNames } from '../../../extension/frame/asked-names.ts';
import { SAMPLE } from '../../core/names/names.ts';

const all = namesOf(SAMPLE.map((entity) => ({ ...entity, descriptions: [] })));
const filter = readFilterBytes(writeFilterBytes(all.forms).buffer);
const asked: number[][] = [];
const onArrived = vi.fn();
let fails = 0;

async function answer(keys: number[]): Promise<SomeNames> {
	asked.push(keys);
	if (fails-- > 0) throw new Error('The worker was stopped');
	const forms = all.forms.filter(({ text }) => keysOfForm(text).some((key) => keys.includes(key)));
	return { forms, entities: all.entities.filter(({ id }) => forms.some(({ entity }) => entity === id)) };
}

const create = () => createAskedNames(filter, answer, onArrived);
const found = ({ index }: ReturnType<typeof create>, text: string) => findNames(text, index).matches.length;

beforeEach(() => {
	vi.useFakeTimers();
	asked.length = 0;
	onArrived.mockReset();
	fails = 0;
});
afterEach(() => vi.useRealTimers());

it('asks once for all texts of a slice, and never again for what it knows', async () => {
	const names = create();
	const texts = ['Peter Stone came.', 'The ZTR and Peter Stone', 'Zembla'];
	expect(texts.map((text) => names.isReady(wordsOf(text)))).toEqual([false, false, false]);
	expect(found(names, 'Peter Stone')).toBe(0);
	await vi.runAllTimersAsync();
	expect(asked).toHaveLength(1);
	expect(onArrived).toHaveBeenCalledOnce();
	expect(texts.map((text) => names.isReady(wordsOf(text)))).toEqual([true, true, true]);
	expect(texts.map((text) => found(names, text))).toEqual([1, 2, 1]);
	expect(names.entity('stone')?.label).toBe('Peter Stone');
	await vi.runAllTimersAsync();
	expect(asked).toHaveLength(1);
});

it('asks for nothing where no name may stand', async () => {
	const names = create();
	expect(names.isReady(wordsOf('nothing to see here'))).toBe(true);
	await vi.runAllTimersAsync();
	expect(asked).toEqual([]);
});

it('asks for new keys only', async () => {
	const names = create();
	names.isReady(wordsOf('Peter Stone'));
	await vi.runAllTimersAsync();
	names.isReady(wordsOf('Peter Stone in Zembla'));
	await vi.runAllTimersAsync();
	expect(asked).toHaveLength(2);
	expect(asked[1]?.some((key) => asked[0]?.includes(key))).toBe(false);
});

it('what is needed while an answer is on its way goes into the next message', async () => {
	const names = create();
	names.isReady(wordsOf('Peter Stone'));
	await Promise.resolve();
	names.isReady(wordsOf('Zembla'));
	names.isReady(wordsOf('G9'));
	await vi.runAllTimersAsync();
	expect(asked).toHaveLength(2);
	expect(found(names, 'Zembla, G9')).toBe(2);
});

it('asks for what it did not get together with what is needed next', async () => {
	const names = create();
	fails = 1;
	names.isReady(wordsOf('Peter Stone'));
	await vi.runAllTimersAsync();
	expect(asked).toHaveLength(1);
	expect(found(names, 'Peter Stone')).toBe(0);
	names.isReady(wordsOf('ZTR'));
	await vi.runAllTimersAsync();
	expect(found(names, 'ZTR, Peter Stone')).toBe(2);
});

it('decides with the entities that have arrived', async () => {
	const names = create();
	const text = 'Peter Stone spoke in the harbour.';
	names.isReady(wordsOf(text));
	await vi.runAllTimersAsync();
	const found = findNames(text, names.index);
	const gathering = names.gather(findNames('', names.index), [found]);
	let step = gathering.next();
	while (!step.done) step = gathering.next();
	expect(step.value(found).map(({ entity }) => entity)).toEqual(['stone']);
});
