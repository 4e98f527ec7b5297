import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFuse, writeFuse } from '../../../core/prefilter/fuse-filter.ts';
import { createHashSet, shorten } from '../../../core/prefilter/hash-set.ts';

const HASH = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** Numbers that look random, each one once. */
function distinct(count: number, seed: number): Uint32Array {
	// An odd factor makes every index another number.
	return Uint32Array.from({ length: count }, (_, i) => Math.imul(i + seed, 0x9e3779b1) >>> 0);
}

it('says yes to every member', () => {
	fc.assert(
		fc.property(fc.uniqueArray(HASH, { maxLength: 300 }), (hashes) => {
			const has = readFuse(writeFuse(Uint32Array.from(hashes)));
			expect(hashes.filter((hash) => !has(hash))).toEqual([]);
		}),
	);
});

it.each([1, 2, 1_000, 20_000, 200_000])('%i members: none is lost, few others are taken for one', (count) => {
	const members = distinct(count, 1);
	const has = readFuse(writeFuse(members));
	expect(members.every(has)).toBe(true);
	const others = distinct(100_000, 1 + count);
	// One in 1,024; five times the deviation of a fair coin of that kind.
	expect(others.filter(has).length).toBeLessThan(100_000 / 1024 + 50);
});

it('a million members take less than 1.5 MB', () => {
	const members = distinct(1_000_000, 7);
	const bytes = writeFuse(members);
	expect(bytes.length).toBeLessThan(1_500_000);
	expect(members.every(readFuse(bytes))).toBe(true);
});

it('reads bytes that lie inside of others', () => {
	const members = distinct(50, 3);
	const bytes = writeFuse(members);
	const around = new Uint8Array(bytes.length + 10);
	around.set(bytes, 5);
	expect(members.every(readFuse(around.subarray(5, 5 + bytes.length)))).toBe(true);
});

it('without members says no', () => {
	expect(readFuse(writeFuse(new Uint32Array()))(0)).toBe(false);
});

it('a list of hashes is asked exactly, as far as it keeps them', () => {
	fc.assert(
		fc.property(fc.uniqueArray(HASH), HASH, (hashes, other) => {
			const short = hashes.map(shorten);
			const has = createHashSet(short);
			expect(hashes.every(has)).toBe(true);
			expect(has(other)).toBe(short.includes(shorten(other)));
		}),
	);
});
