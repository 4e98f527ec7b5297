/**
 * Membership of very many 32-bit hashes in 11.3 bits each: a 3-wise binary fuse filter (Graf and Lemire, “Binary Fuse
 * Filters: Fast and Smaller Than Xor Filters”, ACM Journal of Experimental Algorithmics 27, 2022) with fingerprints of
 * ten bits. What is in it is always found; of what is not, one in 1,024 is taken for a member. The bytes are used as
 * they are: nothing is built where they arrive.
 */

const FINGERPRINT_BITS = 10;
const FINGERPRINT_MASK = 2 ** FINGERPRINT_BITS - 1;
/** Two offsets inside of segments come out of one 32-bit hash. */
const LONGEST_SEGMENT = 2 ** 16;
/** Seed, segment length and number of segments, 32 bits each. */
const HEADER_BYTES = 12;
/** The paper’s construction ends after one or two tries; so many in a row fail only by a fault of ours. */
const MOST_TRIES = 100;

/** A finalizer of MurmurHash3: every bit of the key moves every bit of the result. */
function mix(key: number): number {
	let hash = key;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

interface Shape {
	seed: number;
	segmentLength: number;
	segments: number;
}

/** The constants are the paper's, for three places a key. */
function shapeOf(size: number, seed: number): Shape {
	const length = 2 ** Math.floor(Math.log(Math.max(size, 2)) / Math.log(3.33) + 2.25);
	const segmentLength = Math.min(length, LONGEST_SEGMENT);
	const spare = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(size, 2)));
	return { seed, segmentLength, segments: Math.max(1, Math.ceil((size * spare) / segmentLength) - 2) };
}

const slotsOf = ({ segmentLength, segments }: Shape) => (segments + 2) * segmentLength;

/** The first of a key's three places; each of the others is one segment on. */
const firstPlace = (hash: number, { segmentLength, segments }: Shape) =>
	Math.floor((hash / 2 ** 32) * segments * segmentLength);

// The hash is mixed already: its product with an odd number is as good as another hash, in its upper bits.
const fingerprintOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - FINGERPRINT_BITS);
const insideOf = (hash: number) => {
	const product = Math.imul(hash, 0xc2b2ae3d);
	return product ^ (product >>> 15);
};

/** The key's three places. */
function placesOf(hash: number, shape: Shape): [number, number, number] {
	const { segmentLength } = shape;
	const mask = segmentLength - 1;
	const inside = insideOf(hash);
	const first = firstPlace(hash, shape);
	return [first, (first + segmentLength) ^ (inside & mask), (first + 2 * segmentLength) ^ ((inside >>> 16) & mask)];
}

/** Writes the filter of some hashes, each of which is given once. */
export function writeFuse(hashes: Uint32Array): Uint8Array<ArrayBuffer> {
	if (hashes.length === 0) return new Uint8Array();
	for (let attempt = 1; attempt <= MOST_TRIES; attempt++) {
		const shape = shapeOf(hashes.length, mix(attempt));
		const written = assign(hashes, shape);
		if (written) return written;
	}
	throw new Error('No filter could be made of these hashes: is one of them there twice?');
}

/** Gives every slot its fingerprint; undefined where this seed leads to no solution. */
function assign(hashes: Uint32Array, shape: Shape): Uint8Array<ArrayBuffer> | undefined {
	const slots = slotsOf(shape);
	// Of each slot: how many keys have it, and the xor of their hashes, which is the hash itself once one is left.
	const counts = new Uint32Array(slots);
	const xors = new Uint32Array(slots);
	for (const key of hashes) {
		const hash = mix(key ^ shape.seed);
		for (const place of placesOf(hash, shape)) {
			counts[place] = (counts[place] as number) + 1;
			xors[place] = (xors[place] as number) ^ hash;
		}
	}
	const alone: number[] = [];
	for (let slot = 0; slot < slots; slot++) if (counts[slot] === 1) alone.push(slot);
	const order = new Uint32Array(hashes.length);
	const ownSlots = new Uint32Array(hashes.length);
	let peeled = 0;
	for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
		if (counts[slot] !== 1) continue;
		const hash = xors[slot] as number;
		order[peeled] = hash;
		ownSlots[peeled] = slot;
		peeled++;
		for (const place of placesOf(hash, shape)) {
			counts[place] = (counts[place] as number) - 1;
			xors[place] = (xors[place] as number) ^ hash;
			if (counts[place] === 1) alone.push(place);
		}
	}
	if (peeled < hashes.length) return;

	const bytes = new Uint8Array(HEADER_BYTES + Math.ceil((slots * FINGERPRINT_BITS) / 8) + 1);
	const header = new DataView(bytes.buffer);
	header.setUint32(0, shape.seed, true);
	header.setUint32(4, shape.segmentLength, true);
	header.setUint32(8, shape.segments, true);
	const table = bytes.subarray(HEADER_BYTES);
	// The last one peeled is given first: nobody after it shares its slot.
	for (let i = peeled - 1; i >= 0; i--) {
		const hash = order[i] as number;
		const [a, b, c] = placesOf(hash, shape);
		// Its own slot is still empty and counts for nothing.
		write(table, ownSlots[i] as number, fingerprintOf(hash) ^ read(table, a) ^ read(table, b) ^ read(table, c));
	}
	return bytes;
}

/** Ten bits begin at an even bit and lie in two bytes. */
function read(table: Uint8Array, slot: number): number {
	const bit = slot * FINGERPRINT_BITS;
	const byte = bit >>> 3;
	return (((table[byte] as number) | ((table[byte + 1] as number) << 8)) >>> (bit & 7)) & FINGERPRINT_MASK;
}

function write(table: Uint8Array, slot: number, fingerprint: number): void {
	const bit = slot * FINGERPRINT_BITS;
	const byte = bit >>> 3;
	const shifted = fingerprint << (bit & 7);
	table[byte] = (table[byte] as number) | (shifted & 0xff);
	table[byte + 1] = (table[byte + 1] as number) | (shifted >>> 8);
}

/** The question of a written filter. */
export function readFuse(bytes: Uint8Array): (hash: number) => boolean {
	if (bytes.length < HEADER_BYTES) return () => false;
	const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const seed = header.getUint32(0, true);
	const segmentLength = header.getUint32(4, true);
	const shape = { seed, segmentLength, segments: header.getUint32(8, true) };
	const mask = segmentLength - 1;
	const table = bytes.subarray(HEADER_BYTES);
	return (key) => {
		const hash = mix(key ^ seed);
		const inside = insideOf(hash);
		const first = firstPlace(hash, shape);
		const second = (first + segmentLength) ^ (inside & mask);
		const third = (first + 2 * segmentLength) ^ ((inside >>> 16) & mask);
		return (read(table, first) ^ read(table, second) ^ read(table, third)) === fingerprintOf(hash);
	};
}
