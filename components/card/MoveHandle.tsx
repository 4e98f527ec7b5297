import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../core/say.ts';

const STEP_PX = 16;
const BIG_STEP_PX = 96;
const ARROWS: Record<string, readonly [x: number, y: number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** Handlers that let an element be dragged by pointer or finger; none where nothing is to be moved. */
export function useDragged(onMove: ((x: number, y: number) => void) | undefined) {
	/** Where in the element it was taken hold of. */
	const grip = useRef<{ x: number; y: number } | undefined>(undefined);
	if (!onMove) return {};
	return {
		'data-moves': true,
		onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
			// The row's other buttons are pressed, not dragged.
			if (event.button !== 0 || (event.target as Element).closest('button:not(.gloss-move)')) return;
			const { left, top } = event.currentTarget.getBoundingClientRect();
			grip.current = { x: event.clientX - left, y: event.clientY - top };
			event.currentTarget.setPointerCapture(event.pointerId);
		},
		onPointerMove(event: PointerEvent & { currentTarget: HTMLElement }) {
			if (!grip.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
			// From where it is now: at the window's edge the card stays behind, and the pointer comes back to its place.
			const { left, top } = event.currentTarget.getBoundingClientRect();
			onMove(event.clientX - left - grip.current.x, event.clientY - top - grip.current.y);
		},
	};
}

/** What moves a pinned card by the arrow keys, and shows that its head can be dragged; says that the card is pinned. */
export function MoveHandle({ onMove }: { onMove(x: number, y: number): void }) {
	const button = useRef<HTMLButtonElement>(null);
	// The pin that was pressed is gone, and its focus with it.
	useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
	return (
		<button
			type="button"
			class="gloss-move gloss-icon"
			ref={button}
			aria-description={say('pin.move')}
			title={say('pin.move')}
			onKeyDown={(event) => {
				const [x, y] = ARROWS[event.key] ?? [0, 0];
				if (!x && !y) return;
				event.preventDefault();
				const step = event.shiftKey ? BIG_STEP_PX : STEP_PX;
				onMove(x * step, y * step);
			}}
		>
			<svg viewBox="0 0 16 16" aria-hidden="true">
				<path d="M5 3h2v2H5zm4 0h2v2H9zM5 7h2v2H5zm4 0h2v2H9zm-4 4h2v2H5zm4 0h2v2H9z" />
			</svg>
			<span class="gloss-hidden">{say('pin.pinned')}</span>
		</button>
	);
}
