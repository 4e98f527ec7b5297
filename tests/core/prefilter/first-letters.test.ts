import { expect, it } from 'vitest';
import { formsOf } from '../../../core/names/forms.ts';
import { beginningsOf, createBeginnings } from '../../../core/prefilter/first-letters.ts';
import { fold } from '../../../core/text/fold.ts';
import { SAMPLE } from '../names/names.ts';

const begins = createBeginnings(beginningsOf(formsOf(SAMPLE)) ?? '');
const mayBegin = (text: string) => begins.nextPlain(text, 0) !== -1 || begins.nextForeign(text, 0) !== -1;

it.each([
	['a name', 'It was Stone.', true],
	['a name in capitals', 'PETER STONE', true],
	['a name with a capital inside', 'PeTer', true],
	['a name that needs a capital', 'ztr, ztrs', false],
	['a surname that stands alone in small letters', 'moreau', true],
	['a name in small letters', 'peter stone', true],
	['an accent that the name has not', 'Pétér Stone', true],
	['a genitive', 'the ZTRs', true],
	['letters and digits apart', 'the G 9', true],
	['another script', 'Ковров', true],
	['a soft hyphen', 'Pe\u00adter', true],
	['inside a word', 'repeter, Aztr', false],
	['a short name that goes on', 'ZTRX', false],
	['accents inside of words that begin otherwise', 'für caffè naïve', false],
	['typographer’s signs', '“No — not he”, she said… ‘why’ €5', false],
])('%s', (_, text, expected) => {
	expect(mayBegin(text)).toBe(expected);
});

const codes = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

it('every letter with an accent is one of ASCII, or has to be looked at', () => {
	for (const code of [...codes(0xc0, 0x2000), ...codes(0xfb00, 0xff5b)]) {
		const letter = String.fromCharCode(code);
		if (/[\p{L}\p{M}\p{Nd}\p{Nl}]/u.test(letter) && !/^[a-z]$/.test(fold(letter)))
			expect(begins.nextForeign(`x${letter}y`, 0), letter).toBe(1);
		if (/\p{L}/u.test(letter)) expect(begins.nextForeign(`x ${letter}y`, 0), letter).toBe(2);
	}
});

it('a name of which another one is the beginning', () => {
	const names = ['Zembla', 'Zemblania', 'Zemblan Army', 'zemblan'].map((text) => ({ text }));
	for (const some of [names, names.slice(0, 2), names.slice(0, 3), names.slice(2)]) {
		const entity = { id: 'zembla', kind: 'place' as const, label: 'Zembla', names: some };
		const { nextPlain } = createBeginnings(beginningsOf(formsOf([entity])) ?? '');
		for (const { text } of some) expect(nextPlain(`the ${text}, it`, 0), text).toBe(4);
	}
});
