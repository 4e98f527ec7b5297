import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../core/card.ts';
import { whenReason, whenWords } from '../core/card-words.ts';
import { splitByLabels } from '../core/split-by-labels.ts';
import { LinkedText } from './LinkedText.tsx';
import { QuoteList } from './QuoteList.tsx';
import { SourceTag, toneOf } from './SourceTag.tsx';

/** One fact: what, when, who said it and who reported it; the proof on demand. */
export function CardFactView({ fact, label, tagged, onOpen }: CardFactViewProps) {
	const [open, setOpen] = useState(false);
	const proof = useId();
	const when = whenWords(fact);
	const reason = whenReason(fact);
	const pieces = splitByLabels(fact.text, fact.others);
	const rest = fact.others.filter((other) => !pieces.includes(other));
	return (
		<div class="gloss-fact" data-tone={toneOf(fact.source)}>
			{tagged && <SourceTag source={fact.source} />}
			<p class="gloss-claim">
				<LinkedText text={fact.text} others={fact.others} onOpen={onOpen} />
			</p>
			{(when || fact.attribution.length > 0) && (
				<p class="gloss-meta">
					{when && <span class={fact.expected ? 'gloss-expected' : 'gloss-when'}>{when}</span>}
					{fact.attribution.length > 0 && (
						<span class="gloss-said">
							<Attribution links={fact.attribution} onOpen={onOpen} />
						</span>
					)}
				</p>
			)}
			{fact.as ? (
				<p class="gloss-aside">
					The source says “{fact.as}”{fact.unnamed && ', without the name'}.
				</p>
			) : (
				fact.unnamed && <p class="gloss-aside">The source does not name {label} here.</p>
			)}
			<button
				type="button"
				class="gloss-more"
				aria-expanded={open}
				aria-controls={open ? proof : undefined}
				onClick={() => setOpen(!open)}
			>
				{fact.quotes.length > 1 ? 'Quotes' : 'Quote'}
				<span class="gloss-hidden"> from {fact.source.publisher}</span>
			</button>
			{open && (
				<div class="gloss-proof" id={proof}>
					<QuoteList source={fact.source} quotes={fact.quotes} />
					{reason && <p class="gloss-aside">{reason}</p>}
					{rest.length > 0 && (
						<p class="gloss-aside">
							Also about:{' '}
							{rest.map((other, index) => (
								<Fragment key={other.entity}>
									{index > 0 && ', '}
									<LinkedText text={other.label} others={[other]} onOpen={onOpen} />
									{other.as && ` (the source says “${other.as}”, without the name)`}
								</Fragment>
							))}
						</p>
					)}
				</div>
			)}
		</div>
	);
}

interface CardFactViewProps {
	fact: CardFact;
	/** Of the card's entity. */
	label: string;
	/** Whether the fact carries its source's tag; not where the heading already does. */
	tagged: boolean;
	onOpen(entity: string): void;
}

/** From the speaker to the reporter. */
function Attribution({ links, onOpen }: { links: CardFact['attribution']; onOpen(entity: string): void }) {
	return links.map(({ label, entity }, index) => (
		<Fragment key={label}>
			{index === 0 ? 'According to ' : ', as reported by '}
			{entity ? <LinkedText text={label} others={[{ entity, label }]} onOpen={onOpen} /> : label}
		</Fragment>
	));
}
