import type { CardLink } from '../../../core/card/card-views.ts';
import { say, sayCount } from '../../../core/say.ts';
import { CardFold } from '../CardFold.tsx';

/** The other names of the page, and what the sources say of them and this one together. */
export function CardBetween({ links, label, onOpen }: CardBetweenProps) {
	return (
		<ul class="gloss-links" aria-label={say('between.label', { label })}>
			{links.map((link) => (
				<li key={link.entity}>
					<CardFold
						head={
							<>
								<span>{link.label}</span>
								<span class="gloss-count"> {sayCount('timeline.facts', link.facts.length)}</span>
							</>
						}
						facts={link.facts}
						line={link.line ?? null}
						label={label}
						before={
							<button type="button" class="gloss-all" onClick={() => onOpen(link.entity)}>
								{say('between.open', { label: link.label })}
							</button>
						}
						onOpen={onOpen}
					/>
				</li>
			))}
		</ul>
	);
}

interface CardBetweenProps {
	links: readonly CardLink[];
	/** Of the card's entity. */
	label: string;
	onOpen(entity: string): void;
}
