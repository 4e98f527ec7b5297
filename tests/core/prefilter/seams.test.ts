import { expect, it } from 'vitest';
import { formsOf } from '../../../core/names/forms.ts';
import { createFilter } from '../../../core/prefilter/filter.ts';
import { readFilterBytes, writeFilterBytes } from '../../../core/prefilter/filter-bytes.ts';
import { filterKeysOf } from '../../../core/prefilter/filter-hashes.ts';
import { SEAM } from '../../../core/prefilter/first-letters.ts';
import { SAMPLE } from '../names/names.ts';

const keys = filterKeysOf(formsOf(SAMPLE));
const filters = {
	'with beginnings': createFilter(keys),
	'word by word': createFilter({ capital: keys.capital, any: keys.any }),
	'by first words': createFilter(readFilterBytes(writeFilterBytes(formsOf(SAMPLE)).buffer)),
};

/** `|` is the seam between two text nodes. */
const TEXTS: [string, number[]][] = [
	['P|eter Stone', [0]],
	['it was P|eter| Stone', [7]],
	['Zembla|Home', [0]],
	['Peter |St|one|Home', [0]],
	['Peter|St|one', [0]],
	['Z|e|m|b|l|a', [0]],
	['Z||embla', [0]],
	['в Ковр|овым', [2]],
	['Pe|\u00adter Stone', [0]],
	['Aur|élie Moreau-Lindt', [0]],
	['Home|News|Sport', []],
	['元KGBピーター・スト|ーン', [4]],
	['元ピー|ター・ス|トーン', [1]],
	['Z|ebra P|ete S|tony', []],
];

it.each(Object.entries(filters))('a name that crosses seams, %s', (_, filter) => {
	for (const [text, places] of TEXTS) {
		const found = filter.places(text.replaceAll('|', SEAM));
		if (places.length === 0) expect(found, text).toEqual([]);
		for (const place of places) expect(found, text).toContain(place);
	}
});

it('every accented letter is either the letter that it folds to or looked at', () => {
	const filter = filters['with beginnings'];
	for (let code = 0xc0; code < 0x250; code++) {
		const letter = String.fromCharCode(code);
		for (const text of ['Zembla', 'Stone'].flatMap((name) =>
			[...name].map((_, i) => name.slice(0, i) + letter + name.slice(i + 1)),
		))
			expect(filter(`in ${text} x`), text).toBe(filters['word by word'](`in ${text} x`));
	}
});
