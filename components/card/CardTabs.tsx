import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../core/say.ts';

/** The ways to look at an entity. */
export const VIEWS = ['facts', 'compare', 'when', 'between'] as const;

/** One of them. */
export type View = (typeof VIEWS)[number];

/** The views of a card, and tabs below them: arrows step through these, and only the view chosen is drawn. */
export function CardTabs({ views, view, onView, after, children }: CardTabsProps) {
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const shown = useRef(view);
	useLayoutEffect(() => {
		if (shown.current === view) return;
		shown.current = view;
		const card = list.current?.closest('.gloss-card');
		const body = card?.querySelector('.gloss-body');
		// In a low window the whole card scrolls, and what was asked for would be above its edge.
		if (card && body && card.scrollHeight > card.clientHeight)
			card.scrollTop += Math.min(0, body.getBoundingClientRect().top - card.getBoundingClientRect().top);
	}, [view]);
	const go = (to: number) => {
		const next = views.at(to % views.length);
		if (!next) return;
		onView(next);
		list.current?.querySelectorAll('button')[views.indexOf(next)]?.focus();
	};
	const step = (event: KeyboardEvent) => {
		const at = views.indexOf(view);
		const backwards = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 1 : -1;
		if (event.key === 'ArrowLeft') go(at + backwards);
		else if (event.key === 'ArrowRight') go(at - backwards);
		else if (event.key === 'Home') go(0);
		else if (event.key === 'End') go(-1);
		else return;
		event.preventDefault();
	};
	return (
		<>
			<div
				class="gloss-body"
				key={view}
				id={`${id}-view`}
				{...(views.length > 1 && { role: 'tabpanel', 'aria-labelledby': `${id}-${view}` })}
			>
				{children}
			</div>
			<div class="gloss-bottom">
				{views.length > 1 && (
					<div class="gloss-tabs" role="tablist" aria-label={say('card.contents')} ref={list} onKeyDown={step}>
						{views.map((one) => (
							<button
								key={one}
								type="button"
								role="tab"
								id={`${id}-${one}`}
								aria-selected={one === view}
								aria-controls={one === view ? `${id}-view` : undefined}
								tabIndex={one === view ? 0 : -1}
								onClick={() => onView(one)}
							>
								{say(`views.${one}`)}
							</button>
						))}
					</div>
				)}
				{after}
			</div>
		</>
	);
}

interface CardTabsProps {
	/** Those that have something to show. */
	views: readonly View[];
	view: View;
	onView(view: View): void;
	/** What stands beside the tabs. */
	after: ComponentChildren;
	children: ComponentChildren;
}
