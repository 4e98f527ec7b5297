import { afterEach, expect, it, vi } from 'vitest';
import { besideChinese } from '../../core/languages/chinese.ts';

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
	{ written: '中[国会]议', isPerson: false, is: 'part' },
	{ written: '俄罗斯[外交部]', isPerson: false, is: undefined },
])('what stands beside $written: $is', ({ written, isPerson, is }) => {
	expect(beside(written, isPerson)).toBe(is);
});
