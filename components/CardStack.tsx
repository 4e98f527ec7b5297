import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Card as CardData } from '../core/card.ts';
import { direction, language, say } from '../core/say.ts';
import { Card } from './Card.tsx';

/** A card in its frame: a non-modal dialog in which other entities open in place, with a way back. */
export function CardStack({ first, load, onClose, onDismiss, why }: CardStackProps) {
	const [cards, setCards] = useState([first]);
	const [problem, setProblem] = useState<string>();
	const title = useRef<HTMLHeadingElement>(null);
	const dialog = useRef<HTMLDivElement>(null);
	const [floor, setFloor] = useState('');
	const latest = useRef(0);
	const heading = useId();
	const depth = useRef(1);
	const card = cards.at(-1) ?? first;
	const before = cards.at(-2);

	useLayoutEffect(() => {
		if (depth.current === cards.length) return;
		depth.current = cards.length;
		// The button that was clicked is gone, and its focus with it.
		title.current?.focus({ preventScroll: true });
	}, [cards.length]);

	const show = (next: readonly CardData[]) => {
		latest.current += 1;
		setProblem(undefined);
		// A shorter card in its place would slip away from under the pointer, and close.
		setFloor(`${dialog.current?.offsetHeight ?? 0}px`);
		setCards([...next]);
	};
	const open = async (entity: string) => {
		latest.current += 1;
		const request = latest.current;
		setProblem(undefined);
		const answer = await load(entity).then(
			(loaded) => loaded ?? say('card.noCard'),
			() => say('card.loadFailed'),
		);
		// A later click has taken over.
		if (request !== latest.current) return;
		if (typeof answer === 'string') setProblem(answer);
		else show([...cards, answer]);
	};

	return (
		<div
			class="gloss-card"
			ref={dialog}
			style={floor && { '--gloss-floor': floor }}
			role="dialog"
			aria-labelledby={heading}
			lang={language()}
			dir={direction()}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				onClose();
			}}
		>
			<header class="gloss-head">
				<div class="gloss-bar">
					{before ? (
						<button
							type="button"
							class="gloss-back"
							aria-label={say('card.backTo', { label: before.label })}
							onClick={() => show(cards.slice(0, -1))}
						>
							<span class="gloss-arrow" aria-hidden="true">
								←
							</span>{' '}
							{before.label}
						</button>
					) : (
						<p class="gloss-kind">{say(`kind.${card.kind}`)}</p>
					)}
					<button type="button" class="gloss-close" aria-label={say('card.close')} onClick={onClose}>
						<svg viewBox="0 0 16 16" aria-hidden="true">
							<path d="M3.5 3.5l9 9m0-9l-9 9" />
						</svg>
					</button>
				</div>
				<h2 id={heading} ref={title} tabIndex={-1}>
					{card.label}
				</h2>
				{why && !before && <p class="gloss-why">{why}</p>}
				{onDismiss && !before && (
					// A page's script may fake a click, never a trusted one.
					<button type="button" class="gloss-not" onClick={(event) => event.isTrusted && onDismiss()}>
						{say(`card.isNot.${card.kind}`)}
					</button>
				)}
				<p class="gloss-problem" role="status">
					{problem}
				</p>
			</header>
			<div class="gloss-body" key={`${cards.length} ${card.entity}`}>
				<Card card={card} onOpen={open} />
			</div>
		</div>
	);
}

interface CardStackProps {
	first: CardData;
	/** Loads the card of another entity; rejects when it cannot, undefined where there is none. */
	load(entity: string): Promise<CardData | undefined>;
	onClose(): void;
	/** The reader says that the page’s name is not this entity. */
	onDismiss?: () => void;
	/** Why the page’s name is taken for this entity. */
	why?: string;
}
