/** A text with its matches marked. */
export function Marked({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
	const pieces = [];
	let from = 0;
	for (const [start, end] of ranges) {
		pieces.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>);
		from = end;
	}
	return (
		<>
			{pieces}
			{text.slice(from)}
		</>
	);
}
