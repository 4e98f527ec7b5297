import { type ComponentChildren, Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../core/card.ts';
import { whenReason, whenWords } from '../core/card-words.ts';
import { labelIn } from '../core/label.ts';
import { say, sayParts } from '../core/say.ts';
import { splitByLabels } from '../core/split-by-labels.ts';
import { CardTake } from './CardTake.tsx';
import { useKeepInView } from './keep-in-view.ts';
import { LinkedText } from './LinkedText.tsx';
import { usePackWords } from './pack-words.ts';
import { QuoteList } from './QuoteList.tsx';
import { SourceTag, toneOf } from './SourceTag.tsx';

/** One fact: what, when, who said it and who reported it; the proof on demand. */
export function CardFactView({ fact, label, tagged, onOpen }: CardFactViewProps) {
	const [open, setOpen] = useState(false);
	const proof = useId();
	const opened = useKeepInView<HTMLDivElement>(open);
	const several = fact.quotes.length > 1;
	const when = whenWords(fact);
	const reason = whenReason(fact);
	const pieces = splitByLabels(fact.text, fact.others);
	const rest = fact.others.filter((other) => !pieces.includes(other));
	return (
		<div class="gloss-fact" data-tone={toneOf(fact.source)}>
			{tagged && <SourceTag source={fact.source} />}
			<p class="gloss-claim" {...usePackWords()}>
				<LinkedText text={fact.text} others={fact.others} onOpen={onOpen} />
			</p>
			{(when || fact.attribution.length > 0) && (
				<p class="gloss-meta">
					{when && <span class={fact.expected ? 'gloss-expected' : 'gloss-when'}>{when}</span>}
					{fact.attribution.length > 0 && (
						<span class="gloss-said">
							<Attribution links={fact.attribution} label={label} onOpen={onOpen} />
						</span>
					)}
				</p>
			)}
			{fact.as ? (
				<p class="gloss-aside">
					{sayParts(callsIn(fact.as, label, fact.unnamed), {
						words: <span lang={fact.source.language}>{fact.as}</span>,
					})}
				</p>
			) : (
				fact.unnamed && <p class="gloss-aside">{say('fact.notNamed', { label })}</p>
			)}
			<button
				type="button"
				class="gloss-more"
				aria-expanded={open}
				aria-controls={open ? proof : undefined}
				aria-label={say(several ? 'fact.quotesFrom' : 'fact.quoteFrom', { publisher: fact.source.publisher })}
				onClick={() => setOpen(!open)}
			>
				{say(several ? 'fact.quotes' : 'fact.quote')}
			</button>
			{open && (
				<div class="gloss-proof" id={proof} ref={opened}>
					<QuoteList source={fact.source} quotes={fact.quotes} />
					{reason && <p class="gloss-aside">{reason}</p>}
					{rest.length > 0 && (
						<p class="gloss-aside">
							{sayParts('fact.alsoAbout', {
								names: rest.map((other, index) => (
									<Fragment key={other.entity}>
										{index > 0 && ', '}
										<Other other={other} onOpen={onOpen} />
									</Fragment>
								)),
							})}
						</p>
					)}
					<CardTake fact={fact} />
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

/** A name that the sentence does not have. */
function Other({ other, onOpen }: { other: CardFact['others'][number]; onOpen(entity: string): void }) {
	const label = labelIn(other);
	const name = <LinkedText text={label} others={[{ ...other, label }]} onOpen={onOpen} />;
	if (!other.as) return name;
	const inOtherSense = other.unnamed && other.as === other.label;
	const key = inOtherSense ? 'fact.otherSense' : other.unnamed ? 'fact.otherCalled' : 'fact.otherSaid';
	return sayParts(key, { name, words: other.as });
}

/** A name that stands for something else (“Moscow”, a government) is there, but not as this entity’s name. */
function callsIn(words: string, label: string, unnamed: boolean) {
	if (!unnamed) return 'fact.calls';
	return words === label ? 'fact.callsSense' : 'fact.callsUnnamed';
}

/** From the speaker to the reporter. */
function Attribution({ links, label: own, onOpen }: AttributionProps) {
	const [speaker, ...reporters] = links.map(({ entity, ...link }): ComponentChildren => {
		const label = labelIn(link);
		return entity && label !== own ? <LinkedText text={label} others={[{ entity, label }]} onOpen={onOpen} /> : label;
	});
	return reporters.reduce<ComponentChildren>(
		(said, who) => sayParts<'fact.reportedBy', ComponentChildren>('fact.reportedBy', { said, who }),
		sayParts<'fact.accordingTo', ComponentChildren>('fact.accordingTo', { who: speaker }),
	);
}

interface AttributionProps {
	links: CardFact['attribution'];
	/** Of the card's entity, which is open already. */
	label: string;
	onOpen(entity: string): void;
}
