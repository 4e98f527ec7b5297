import type { EntityKind } from '../core/pack.ts';
import { say } from '../core/say.ts';

/** The top line of a card: back, forward, and close. */
export function CardBar({ kind, back, forward, onGo, onClose }: CardBarProps) {
	return (
		<div class="gloss-bar">
			{back === undefined ? (
				<p class="gloss-kind">{say(`kind.${kind}`)}</p>
			) : (
				<button
					type="button"
					class="gloss-back"
					aria-label={say('card.backTo', { label: back })}
					onClick={() => onGo(-1)}
				>
					<span class="gloss-arrow" aria-hidden="true" />
					<span class="gloss-short">{back}</span>
				</button>
			)}
			{forward !== undefined && (
				<button
					type="button"
					class="gloss-forward"
					aria-label={say('pin.forward', { label: forward })}
					onClick={() => onGo(1)}
				>
					<span class="gloss-short">{forward}</span>
					<span class="gloss-arrow" aria-hidden="true" />
				</button>
			)}
			<button type="button" class="gloss-close" aria-label={say('card.close')} onClick={onClose}>
				<svg viewBox="0 0 16 16" aria-hidden="true">
					<path d="M3.5 3.5l9 9m0-9l-9 9" />
				</svg>
			</button>
		</div>
	);
}

interface CardBarProps {
	kind: EntityKind;
	/** The label of the card before this one. */
	back: string | undefined;
	/** The label of the card after this one. */
	forward: string | undefined;
	onGo(by: 1 | -1): void;
	onClose(): void;
}
