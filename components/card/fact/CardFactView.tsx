import { type ComponentChildren, Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardFact } from '../../../core/card/card.ts';
import { shortWhen, whenReason } from '../../../core/card/card-words.ts';
import { splitByLabels } from '../../../core/card/split-by-labels.ts';
import { labelIn } from '../../../core/pack/label.ts';
import { direction, language, say, sayParts } from '../../../core/say.ts';
import { fold } from '../../../core/text/fold.ts';
import { useKeepInView } from '../../parts/keep-in-view.ts';
import { LinkedText } from '../../parts/LinkedText.tsx';
import { usePackWords } from '../../parts/pack-words.ts';
import { QuoteList } from '../../parts/QuoteList.tsx';
import { SourceTag, toneOf } from '../../parts/SourceTag.tsx';
import { CardTake } from '../CardTake.tsx';

/** One fact: its date, what happened, and whose it is; the proof on demand. */
export function CardFactView(props: CardFactViewProps) {
	const { fact, label, tagged, alone = false, isDayTold = false, isDated = false, onOpen } = props;
	const [open, setOpen] = useState(false);
	const proof = useId();
	const opened = useKeepInView<HTMLDivElement>(open);
	const packWords = usePackWords();
	const several = fact.quotes.length > 1;
	const when = shortWhen(fact);
	const text = fold(fact.text);
	const isSaid = fact.attribution.every((link) => text.includes(fold(labelIn(link))));
	return (
		<div class="gloss-fact" data-tone={toneOf(fact.source)}>
			<p class="gloss-claim" {...packWords}>
				{when && (fact.expected || !isDated) && (
					// Its own direction: that of the line is the sentence's.
					<span class={fact.expected ? 'gloss-expected' : 'gloss-when'} lang={language()} dir={direction()}>
						{when.date}
					</span>
				)}{' '}
				<span class="gloss-sentence">
					<LinkedText text={fact.text} others={fact.others} onOpen={onOpen} />
				</span>
			</p>
			<div class="gloss-whose">
				<p>
					{tagged && (
						<span class="gloss-by">
							{alone ? (
								sayParts<'card.heading.only', ComponentChildren>('card.heading.only', {
									publisher: <SourceTag source={fact.source} />,
								})
							) : (
								<SourceTag source={fact.source} />
							)}
						</span>
					)}
					<Asides
						fact={fact}
						label={label}
						isInferred={when?.isInferred === true && !isDayTold}
						isSaid={isSaid}
						onOpen={onOpen}
					/>
				</p>
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
			</div>
			{open && (
				<div class="gloss-proof" id={proof} ref={opened}>
					<Proof fact={fact} label={label} onOpen={onOpen} />
				</div>
			)}
		</div>
	);
}

interface CardFactViewProps {
	fact: CardFact;
	/** Of the card's entity. */
	label: string;
	/** Whether the fact carries its source's tag; not where what is around it already does. */
	tagged: boolean;
	/** Whether no other source has it. */
	alone?: boolean;
	/** Whether what is around it says how its date was worked out. */
	isDayTold?: boolean;
	/** Whether what is around it says its date. */
	isDated?: boolean;
	onOpen(entity: string): void;
}

interface PartProps {
	fact: CardFact;
	label: string;
	onOpen(entity: string): void;
}

/** What must be known of a fact at once: who says it, and what its source does not. */
function Asides({ fact, label, isInferred, isSaid, onOpen }: PartProps & { isInferred: boolean; isSaid: boolean }) {
	return (
		<>
			{isInferred && <span class="gloss-aside">{say('fact.dateInferred')}</span>}
			{!isSaid && (
				<span class="gloss-aside">
					<Attribution links={fact.attribution} label={label} onOpen={onOpen} />
				</span>
			)}
			{fact.unnamed && (
				<span class="gloss-aside">
					{fact.as ? <Called fact={fact} words={fact.as} label={label} /> : say('fact.notNamed', { label })}
				</span>
			)}
		</>
	);
}

/** The source's own words, how it calls the entity, where its date comes from, and what to take along. */
function Proof({ fact, label, onOpen }: PartProps) {
	const reason = whenReason(fact);
	const pieces = splitByLabels(fact.text, fact.others);
	const rest = fact.others.filter((other) => !pieces.includes(other));
	return (
		<>
			<QuoteList source={fact.source} quotes={fact.quotes} />
			{fact.as && !fact.unnamed && (
				<p class="gloss-aside">
					<Called fact={fact} words={fact.as} label={label} />
				</p>
			)}
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
		</>
	);
}

const Called = ({ fact, words, label }: { fact: CardFact; words: string; label: string }) => (
	<>
		{sayParts<ReturnType<typeof callsIn>, ComponentChildren>(callsIn(words, label, fact.unnamed), {
			words: <span lang={fact.source.language}>{words}</span>,
		})}
	</>
);

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
