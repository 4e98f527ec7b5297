import { expect, it } from 'vitest';
import { fold } from '../../../core/text/fold.ts';
import { BORDER, foldedOf, IGNORED } from '../../../core/text/letters.ts';
import { wordsOf } from '../../../core/text/words.ts';

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

it('every character is what words and folding make of it', () => {
	for (let code = 0; code < 0x10000; code++) {
		if (isSurrogate(code)) continue;
		const character = String.fromCharCode(code);
		const name = `U+${code.toString(16)}`;
		// Signs of Thai and Han stand in no name.
		const isWord = wordsOf(character).length > 0 && /[\p{L}\p{Nd}\p{Nl}]/u.test(character);
		const folded = foldedOf(code);
		if (isWord && fold(character)) expect(folded, name).toBe(fold(character).charCodeAt(0));
		else expect([BORDER, IGNORED], name).toContain(folded);
		// What belongs to the word around it ends none.
		if (wordsOf(`x${character}y`).length === 1 && !isWord) expect(folded, name).toBe(IGNORED);
	}
});
