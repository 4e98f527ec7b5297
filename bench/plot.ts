/** The plot of `docs/performance.md`: contenders as times of the walk, on a logarithmic scale. */
import type { Measure } from './figures.ts';

const WIDTH = 760;
const LABELS = 300;
const BAR = 18;
const GAP = 6;
const DECADES = 4;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Bars of row 4, and of row 2 for our own corpus. */
export function plotOf(measures: readonly Measure[]): string {
	const bars = measures
		.filter(
			({ row, what, least }) => (row === 2 && what.startsWith('scan')) || (row === 4 && !least && /^150/.test(what)),
		)
		.map(({ page, what, figure, row }) => ({
			label: row === 2 ? `${page}: our corpus` : `${page}: ${what.replace(/^150 names: /, '')}`,
			value: figure.median,
			ours: row === 2 || what.endsWith('ours'),
		}))
		.filter(({ value }) => Number.isFinite(value));
	const height = (bars.length + 2) * (BAR + GAP);
	const x = (value: number) => LABELS + (Math.max(0, Math.log10(Math.max(value, 1))) / DECADES) * (WIDTH - LABELS - 60);
	const lines = Array.from({ length: DECADES + 1 }, (_, i) => {
		const at = x(10 ** i);
		return `<line x1="${at}" x2="${at}" y1="0" y2="${height - BAR}" stroke="#8884"/><text x="${at}" y="${height - 4}" text-anchor="middle">${10 ** i}×</text>`;
	});
	const rects = bars.map(({ label, value, ours }, i) => {
		const y = i * (BAR + GAP) + GAP;
		const right = x(value);
		return `<text x="${LABELS - 8}" y="${y + 13}" text-anchor="end">${escaped(label)}</text><rect x="${LABELS}" y="${y}" width="${Math.max(1, right - LABELS).toFixed(1)}" height="${BAR}" fill="${ours ? '#2a7d4f' : '#888'}"/><text x="${(right + 4).toFixed(1)}" y="${y + 13}">${value.toFixed(1)}×</text>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" fill="#555"><title>Time of a scan as times of a walk over the page's text nodes</title>${[...lines, ...rects].join('\n')}</svg>\n`;
}
