import type { EntityKind } from '../core/pack.ts';
import { say } from '../core/say.ts';
import { MoveHandle } from './MoveHandle.tsx';

/** The top line of a card: back, forward, and close. */
export function CardBar({ kind, back, forward, onGo, onPin, onMove, onClose }: CardBarProps) {
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
			{onMove && <MoveHandle onMove={onMove} />}
			{onPin && (
				<button
					type="button"
					class="gloss-pin gloss-icon"
					aria-label={say('pin.pin')}
					title={say('pin.pin')}
					onClick={onPin}
				>
					<svg viewBox="0 0 16 16" aria-hidden="true">
						<path d="M6 2.5h4l-.5 4 2.5 2.5H4l2.5-2.5zM8 9v5" />
					</svg>
				</button>
			)}
			<button type="button" class="gloss-close gloss-icon" aria-label={say('card.close')} onClick={onClose}>
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
	/** Pins the card; absent where it cannot be pinned, or is. */
	onPin?: (() => void) | undefined;
	/** Moves the card by so many pixels; absent where it is not pinned. */
	onMove?: ((x: number, y: number) => void) | undefined;
	onClose(): void;
}
