import { splitByLabels } from '../../core/card/split-by-labels.ts';

/** A sentence in which the labels of other entities open their cards. */
export function LinkedText({ text, others, onOpen }: LinkedTextProps) {
	const pieces = splitByLabels(text, others);
	const plain = pieces.map((piece, index) =>
		typeof piece === 'string' ? cut(piece, index > 0, index < pieces.length - 1) : undefined,
	);
	return (
		<>
			{pieces.map((piece, index) =>
				typeof piece === 'string' ? (
					plain[index]?.middle
				) : (
					<span class="gloss-whole" key={piece.entity}>
						{plain[index - 1]?.end}
						<button type="button" class="gloss-name" onClick={() => onOpen(piece.entity)}>
							{piece.label}
						</button>
						{plain[index + 1]?.start}
					</span>
				),
			)}
		</>
	);
}

interface LinkedTextProps {
	text: string;
	others: readonly { entity: string; label: string }[];
	onOpen(entity: string): void;
}

/** Takes off what touches the names around a text (“, ’s, a full stop): a line may break beside a button, but not there. */
function cut(text: string, afterName: boolean, beforeName: boolean) {
	const start = (afterName && /^\S{1,4}(?=\s|$)/.exec(text)?.[0]) || '';
	const rest = text.slice(start.length);
	const end = (beforeName && /(?<=\s|^)\S{1,4}$/.exec(rest)?.[0]) || '';
	return { start, middle: rest.slice(0, rest.length - end.length), end };
}
