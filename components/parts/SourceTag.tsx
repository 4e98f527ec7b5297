import type { CardSource } from '../../core/card/card.ts';

/** Colours of source tags; a pack with more sources starts again. */
const TONES = 6;

/** The number of a source's colour. */
export function toneOf(source: Pick<CardSource, 'order'> | undefined): number | undefined {
	return source && source.order % TONES;
}

/** The name of a source as a small tag, in the same colour on every card. */
export function SourceTag({ source }: { source: Pick<CardSource, 'order' | 'publisher'> }) {
	return (
		<span class="gloss-tag" data-tone={toneOf(source)}>
			{source.publisher}
		</span>
	);
}
