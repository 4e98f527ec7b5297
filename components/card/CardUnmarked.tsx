import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { direction, language, say } from '../../core/say.ts';

/** So long a reader has to take back what they said. */
const SHOWN_MS = 6_000;

/** What is left of a card whose name the reader dismissed: one line for some seconds, longer while they are in it. */
export function CardUnmarked({ onUndo, onClose }: { onUndo(): void; onClose(): void }) {
	const undo = useRef<HTMLButtonElement>(null);
	const [isIn, setIsIn] = useState(false);
	// The button that was pressed is gone, and its focus with it.
	useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
	useEffect(() => {
		if (isIn) return;
		const timer = setTimeout(onClose, SHOWN_MS);
		return () => clearTimeout(timer);
	}, [isIn, onClose]);
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own.
		<div
			class="gloss-card gloss-unmarked"
			role="group"
			aria-label={say('card.unmarked')}
			lang={language()}
			dir={direction()}
			onPointerEnter={() => setIsIn(true)}
			onPointerLeave={() => setIsIn(false)}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				onClose();
			}}
		>
			<p role="status">{say('card.unmarked')}</p>
			<button type="button" class="gloss-undo" ref={undo} onClick={(event) => event.isTrusted && onUndo()}>
				{say('dismissed.undo')}
			</button>
		</div>
	);
}
