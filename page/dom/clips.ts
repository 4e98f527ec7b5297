/** A box in client coordinates. */
export type Area = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** What is left is less than a pixel. */
const LEFT_PX = 1;

/** Whether `clip` or `clip-path` leaves nothing of an element to be seen. */
export function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
	const { clip, clipPath, position } = style;
	if (clip.startsWith('rect(') && (position === 'absolute' || position === 'fixed')) {
		const [top, right, bottom, left] = numbersIn(clip) as [number, number, number, number];
		// What is `auto` is no number, and clips nothing.
		if (right - left <= LEFT_PX || bottom - top <= LEFT_PX) return true;
	}
	const [, shape, values = ''] = /^(inset|circle|ellipse|polygon)\((.*)\)/.exec(clipPath) ?? [];
	if (shape === 'polygon') {
		const points = values.split(',').map((point) => point.trim().split(/\s+/));
		return [0, 1].some((part) => new Set(points.map((point) => point[part])).size === 1);
	}
	if (shape === 'inset') {
		const [top = '0', right = top, bottom = top, left = right] =
			values
				.split(/ round /)[0]
				?.trim()
				.split(/\s+/) ?? [];
		const { width, height } = Element.prototype.getBoundingClientRect.call(element);
		const taken = (one: string, other: string, size: number) =>
			lengthOf(one, size) + lengthOf(other, size) > size - LEFT_PX;
		return taken(top, bottom, height) || taken(left, right, width);
	}
	return (
		shape !== undefined &&
		values
			.split(' at ')[0]
			?.split(' ')
			.some((value) => Number.parseFloat(value) === 0) === true
	);
}

const numbersIn = (text: string) =>
	text
		.slice(text.indexOf('(') + 1)
		.split(/[\s,]+/)
		.map(Number.parseFloat);

const lengthOf = (value: string, size: number) => {
	const number = Number.parseFloat(value) || 0;
	return value.endsWith('%') ? (number / 100) * size : number;
};
