import { splitByLabels } from '../core/split-by-labels.ts';

/** A sentence in which the labels of other entities open their cards. */
export function LinkedText({ text, others, onOpen }: LinkedTextProps) {
	return (
		<>
			{splitByLabels(text, others).map((piece) =>
				typeof piece === 'string' ? (
					piece
				) : (
					<button type="button" class="gloss-name" key={piece.entity} onClick={() => onOpen(piece.entity)}>
						{piece.label}
					</button>
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
