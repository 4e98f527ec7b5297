import { useRef } from 'preact/hooks';
import type { Card as CardData, CardDescription, CardSection } from '../core/card.ts';
import { dateWords, shortHeading } from '../core/card-words.ts';
import { say, sayCount } from '../core/say.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardSectionView } from './CardSectionView.tsx';
import { SourceTag } from './SourceTag.tsx';

/** The body of a card: who each source says this is, what they say, and the sources. */
export function Card({ card, onOpen }: { card: CardData; onOpen(entity: string): void }) {
	const sections = useRef<HTMLDivElement>(null);
	return (
		<>
			{card.sections.length > 1 && (
				<nav class="gloss-contents" aria-label={say('card.contents')}>
					{card.sections.map((section, index) => (
						<button key={sectionKey(section)} type="button" onClick={() => goTo(sections.current?.children[index])}>
							{shortHeading(section)}
						</button>
					))}
				</nav>
			)}
			{card.descriptions.length > 0 && (
				<ul class="gloss-descriptions" aria-label={say('card.descriptions')}>
					{card.descriptions.map((description) => (
						<Description key={description.source.id} description={description} label={card.label} />
					))}
				</ul>
			)}
			<div ref={sections}>
				{card.sections.map((section) => (
					<CardSectionView key={sectionKey(section)} section={section} label={card.label} onOpen={onOpen} />
				))}
			</div>
			{card.left && <p class="gloss-left">{sayCount('card.leftOut', card.left)}</p>}
			{card.sources.length > 0 ? (
				<CardFoot sources={card.sources} />
			) : (
				<p>{say('card.noSource', { label: card.label })}</p>
			)}
		</>
	);
}

function sectionKey({ kind, sources }: CardSection): string {
	return `${kind} ${sources.map(({ id }) => id)}`;
}

/** Scrolls the card, and never the page as `scrollIntoView` would; takes keyboard and screen reader along. */
function goTo(section: Element | undefined) {
	const heading = section?.querySelector<HTMLElement>('h3');
	const body = section?.closest('.gloss-body');
	// In a low window the whole card scrolls.
	const scroller = body && (getComputedStyle(body).overflowY === 'visible' ? body.closest('.gloss-card') : body);
	if (!section || !heading || !scroller) return;
	const covered = parseFloat(getComputedStyle(scroller).scrollPaddingTop) || 0;
	scroller.scrollTop += section.getBoundingClientRect().top - scroller.getBoundingClientRect().top - covered;
	heading.focus({ preventScroll: true });
}

function Description({ description: { source, quotes, asOf, inferred }, label }: DescriptionProps) {
	return (
		<li>
			<SourceTag source={source} />
			<p class="gloss-claim">
				{quotes.map(({ exact }, index) => (
					<span key={exact} lang={source.language}>
						{index > 0 && ', '}
						{say('quoted', { text: exact })}
					</span>
				))}
			</p>
			<p class="gloss-meta">
				<span class="gloss-when">{say('card.asOf', { date: dateWords(asOf) })}</span>
			</p>
			{inferred && <p class="gloss-aside">{say('card.notNamed', { label })}</p>}
		</li>
	);
}

interface DescriptionProps {
	description: CardDescription;
	label: string;
}
