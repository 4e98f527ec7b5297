import { describe, expect, it } from 'vitest';
import { pageDateOf, type StatedDate } from '../../../core/on-page/page-date.ts';

const meta = (text: string): StatedDate => ({ where: 'meta', text });
const time = (text: string): StatedDate => ({ where: 'time', text });

describe('the day that a page states', () => {
	it.each([
		['2024-02-27', '2024-02-27'],
		['2024-02-27T23:30:00-05:00', '2024-02-27'],
		['  20240227', '2024-02-27'],
		['Tue, 27 Feb 2024 10:00:00 GMT', '2024-02-27'],
		['7 March 2023', '2023-03-07'],
		['2024-02-30', undefined],
		['202402271', undefined],
		['02/03/2024', undefined],
		['yesterday', undefined],
		['', undefined],
	])('%s', (text, day) => {
		expect(pageDateOf([meta(text)])?.day).toBe(day);
	});

	it('takes what the page says of itself before its time elements, and the first that is a day', () => {
		expect(pageDateOf([time('2020-01-01'), meta('soon'), meta('2024-02-27'), meta('2024-02-28')])).toEqual({
			day: '2024-02-27',
			where: 'meta',
		});
	});

	it('takes time elements only where all give one day', () => {
		expect(pageDateOf([time('2024-02-27T10:00'), time('2024-02-27')])).toEqual({ day: '2024-02-27', where: 'time' });
		expect(pageDateOf([time('2024-02-27'), time('2024-02-28')])).toBeUndefined();
		expect(pageDateOf([])).toBeUndefined();
	});
});
