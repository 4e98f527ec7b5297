import type { ComponentChildren } from 'preact';
import { say } from '../../core/say.ts';
import { MoveHandle, useDragged } from './MoveHandle.tsx';

/** The top line of a card: back, the name, forward, and what can be done with the card. */
export function CardBar({ back, forward, onGo, onPin, onMove, onClose, menu, children }: CardBarProps) {
	const dragged = useDragged(onMove);
	return (
		<div class="gloss-bar" {...dragged}>
			{back !== undefined && (
				<button
					type="button"
					class="gloss-back gloss-icon"
					aria-label={say('card.backTo', { label: back })}
					title={say('card.backTo', { label: back })}
					onClick={() => onGo(-1)}
				>
					<span class="gloss-arrow" aria-hidden="true" />
				</button>
			)}
			{children}
			<div class="gloss-tools">
				{forward !== undefined && (
					<button
						type="button"
						class="gloss-forward gloss-icon"
						aria-label={say('pin.forward', { label: forward })}
						title={say('pin.forward', { label: forward })}
						onClick={() => onGo(1)}
					>
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
				{menu}
				<button type="button" class="gloss-close gloss-icon" aria-label={say('card.close')} onClick={onClose}>
					<svg viewBox="0 0 16 16" aria-hidden="true">
						<path d="M3.5 3.5l9 9m0-9l-9 9" />
					</svg>
				</button>
			</div>
		</div>
	);
}

interface CardBarProps {
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
	/** The button of the menu, where there is one. */
	menu?: ComponentChildren;
	/** The name. */
	children: ComponentChildren;
}
