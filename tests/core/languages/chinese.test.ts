import { afterEach, expect, it, vi } from 'vitest';
import { besideChinese } from '../../../core/languages/chinese.ts';

afterEach(() => vi.restoreAllMocks());

/** The name stands between the brackets. */
function beside(written: string, isPerson: boolean) {
	const start = written.indexOf('[');
	const end = written.indexOf(']') - 1;
	return besideChinese(written.replace(/[[\]]/g, ''), { start, end }, isPerson);
}

it('makes no segmenter where it has nothing to tell: its first use takes the browser ten milliseconds', () => {
	const made = vi.spyOn(Intl, 'Segmenter');
	for (const person of ['总统[普京]说', '[普京]', '[普京]街']) beside(person, true);
	for (const thing of ['俄罗斯[外交部]', '俄罗斯[外交部]。', '俄罗斯[外交部], 2024']) beside(thing, false);
	expect(made).not.toHaveBeenCalled();
});

it.each([
	{ written: '总统[普京]说', isPerson: true, is: undefined },
	{ written: '[普京]希望', isPerson: true, is: undefined },
	{ written: '[普京]采娃', isPerson: true, is: 'part' },
	{ written: '[普京]街', isPerson: true, is: 'place' },
	{ written: '总统[马克龙]通电话', isPerson: true, is: undefined },
	{ written: '[马克龙]通电话', isPerson: true, is: undefined },
	{ written: '[马克龙]于周三', isPerson: true, is: undefined },
	{ written: '[马克龙]比他', isPerson: true, is: undefined },
	{ written: '总统[马克龙]达', isPerson: true, is: undefined },
	{ written: '[马克龙]达', isPerson: true, is: 'part' },
	{ written: '总统[普京]采娃', isPerson: true, is: 'part' },
	{ written: '和拉斯[普京]说', isPerson: true, is: 'part' },
	{ written: '法国[外交部]长科洛纳', isPerson: false, is: 'head' },
	{ written: '法国[外交部]长期', isPerson: false, is: undefined },
	{ written: '法国[国家安全局]局长', isPerson: false, is: undefined },
	{ written: '中[国会]议', isPerson: false, is: 'part' },
	{ written: '俄罗斯[外交部]', isPerson: false, is: undefined },
])('what stands beside $written: $is', ({ written, isPerson, is }) => {
	expect(beside(written, isPerson)).toBe(is);
});

it('takes a single sound for a word where the name stands free elsewhere', () => {
	const text = '普京多。普京说';
	expect(besideChinese(text, { start: 0, end: 2 }, true)).toBe('part');
	expect(besideChinese(text, { start: 0, end: 2 }, true, true)).toBeUndefined();
	expect(besideChinese('普京采娃。普京说', { start: 0, end: 2 }, true, true)).toBe('part');
});
