/** What a card shows, worked out from a pack: pure data, so that the page, the popup and the side panel show the same. */
import type { CardContext } from '../pack/in-context.ts';
import type { Labelled } from '../pack/label.ts';
import type { Attribution, EntityKind, Quote, Relation, Role, When } from '../pack/pack.ts';

export interface CardSource {
	id: string;
	/** Its place in the pack, so that it has the same colour on every card. */
	order: number;
	title: string;
	publisher: string;
	via?: string;
	/** Absent where the pack has no http(s) address. */
	url?: string;
	/** All its addresses: whether the page being read is one of them. */
	urls: readonly string[];
	published: string;
	language: string;
	inferred: readonly ('title' | 'publisher' | 'published')[];
	note?: string;
}

/** A fact with its names resolved to labels, ready to show. */
export interface CardFact {
	id: string;
	source: CardSource;
	text: string;
	quotes: readonly Quote[];
	when?: When;
	/** The other source with whose dates the date was inferred. */
	dayFrom?: { id: string; publisher: string };
	expected: boolean;
	/** From the speaker to the reporter; `entity` is set where the link is one, this card's own among them. */
	attribution: readonly (Labelled & { entity?: string })[];
	/** The other entities of the fact, to open in place; `as` is how the source calls one, `unnamed` that it does not name it. */
	others: readonly (Labelled & { entity: string; role: Role; as?: string; unnamed?: true })[];
	/** The role of this card's entity; absent where the fact does not speak of it. */
	role?: Role;
	/** How the source calls this card's entity, where it does not name it (“Russia’s foreign minister”). */
	as?: string;
	/** Set where the source does not name this card's entity. */
	unnamed: boolean;
	/** Shared by facts that come from one origin. */
	statement?: string;
	/** How much it tells of this card's entity, see `createTelling`; 0 where it does not speak of it. */
	tells: number;
}

/** Facts that belong together, as one comparison sees them from this entity. */
export interface CardGroup {
	relation: Relation;
	topic: string;
	/** What a reader should notice; only where all its facts are shown, and the entity has a part in each. */
	note?: string;
	facts: readonly CardFact[];
}

export interface CardSection {
	/** `together`: every source of the section says it; `differ`: told differently; `only`: one source alone has it. */
	kind: 'together' | 'differ' | 'only';
	/** Sources that carry the section: one for `only`. */
	sources: readonly CardSource[];
	/** Of how many sources of the pack. */
	of: number;
	groups: readonly CardGroup[];
}

export interface CardDescription {
	source: CardSource;
	quotes: readonly Quote[];
	asOf: string;
	/** The source describes without naming. */
	inferred: boolean;
	/** Whom words of the quotes mean that need the text around them. */
	context?: readonly CardContext[];
}

export interface Card extends Labelled {
	entity: string;
	kind: EntityKind;
	/** BCP 47 tag of our own words. */
	language: string;
	/** Who each source says it is, and as of when. */
	descriptions: readonly CardDescription[];
	sections: readonly CardSection[];
	/** Every source of the pack that has a fact or a description here. */
	sources: readonly CardSource[];
	/** How many facts the pack has beyond what a card holds; absent where it holds all. */
	left?: number;
}

export type { Attribution };
