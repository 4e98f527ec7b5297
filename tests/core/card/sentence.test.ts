import { expect, it } from 'vitest';
import { sentenceAt } from '../../../core/card/sentence.ts';

it.each([
	['One. He met Castro there. Two.', 'Castro', 'He met Castro there. '],
	['He met retired Gen. Raúl Castro in Cuba. Two.', 'Castro', 'He met retired Gen. Raúl Castro in Cuba. '],
	['He met retired Gen. Raúl Castro in Cuba. Two.', 'met', 'He met retired Gen. Raúl Castro in Cuba. '],
	['One. The U.S. Senate met Sen. J. P. Moe. Two.', 'Moe', 'The U.S. Senate met Sen. J. P. Moe. '],
	['A host at Fox. Carlson had listened.', 'Carlson', 'Carlson had listened.'],
	['No stop, Castro said', 'Castro', 'No stop, Castro said'],
	['他见了卡斯特罗。然后离开。', '卡斯特罗', '他见了卡斯特罗。'],
	['', '', ''],
])('finds in “%s” the sentence of “%s”', (text, word, sentence) => {
	const { from, to } = sentenceAt(text, text.indexOf(word));
	expect(text.slice(from, to)).toBe(sentence);
});
