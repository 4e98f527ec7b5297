/**
 * The pack format: one corpus file, ours or a user's. `data/pack.schema.json` is the same contract for editors and
 * for `core/pack/check-pack.ts`; `docs/pack-format.md` explains it with examples.
 */
export interface Pack {
	$schema?: string;
	/** Version of this format. */
	format: 'gloss-pack/1';
	/** Stable identifier, kebab-case. */
	id: string;
	/** Version of the content, semantic. */
	version: string;
	title: string;
	/** BCP 47 tag of `text`, `label`, `topic` and `note`; quotes are in their source's language. */
	language: string;
	/** SPDX expression for our own words; quotes stay their publishers'. */
	license: string;
	/** Day of the last edit, `YYYY-MM-DD`. */
	updated: string;
	sources: Source[];
	entities: Entity[];
	facts: Fact[];
	comparisons: Comparison[];
}

/** An article or document. */
export interface Source {
	id: string;
	title: string;
	publisher: string;
	/** Who carried it, where that is not the publisher. */
	via?: string;
	/** Where it can be read, best first; http or https. */
	urls: string[];
	/** Day of publication, `YYYY-MM-DD`. */
	published: string;
	/** BCP 47 tag of its text. */
	language: string;
	/** What was read off something else than the source's own statement, and is shown as inferred. */
	inferred?: ('title' | 'publisher' | 'published')[];
	/** Plain words on what was inferred and from what. */
	note?: string;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'event';

export interface Entity {
	id: string;
	kind: EntityKind;
	/** The name that readers see. */
	label: string;
	/** Written forms; may be empty (events). */
	names: Name[];
	/** At most one for each source: who or what this is, in that source's own words. */
	descriptions: Description[];
	/** For languages that inflect names by gender. */
	gender?: 'feminine' | 'masculine';
	/** Words that, near one of its names or anywhere on the page, speak for this entity. */
	cues?: string[];
	/** Words that make a name somebody else's: right before it (“Fidel” Castro), right after it, or, for an acronym, another expansion. */
	rivals?: string[];
	/** Year from which it exists (a birth, a founding): on a page about an earlier time, its names mean something else. */
	since?: number;
	/** The same entity elsewhere, e.g. a Wikidata address. */
	sameAs?: string[];
}

/** What finding names needs of an entity. */
export type NamedEntity = Pick<Entity, 'id' | 'kind' | 'label' | 'names' | 'gender' | 'cues' | 'rivals' | 'since'>;

/** One written form of an entity. */
export interface Name {
	text: string;
	/** BCP 47 tag where the form belongs to one language, so that its rules apply; absent for forms of any language. */
	lang?: string;
	/** How a person's name divides, for initials, patronymics, second surnames and inflection. */
	parts?: NameParts;
	/** `alone`: means this entity wherever it stands, unless the page contradicts. `evidence`: only with evidence on the page. Default `alone`. */
	stands?: 'alone' | 'evidence';
	/** BCP 47 tags of languages in which it is also a common word (“maduro”, ripe), which may open a sentence. */
	alsoWord?: string[];
	/**
	 * Year from which it means this entity by itself: “Castro” of 1962 is another one. Not before
	 * `Entity.since`.
	 */
	since?: number;
}

export interface NameParts {
	given?: string;
	patronymic?: string;
	family?: string;
	/** Second surname (Spanish “Castro Ruz”, Portuguese). */
	second?: string;
}

/** Who or what an entity is, said by one source. */
export interface Description {
	source: string;
	/** The source's own words, verbatim, in reading order; each is shown in quotation marks. */
	quotes: Quote[];
	/** Day the description held, `YYYY-MM-DD`: the source's day unless the text says otherwise. */
	asOf: string;
	/** Set where the source describes without naming (“Russia’s foreign minister”). */
	basis?: 'inferred';
	/** Whom words of the quotes mean that need the text around them (“his”, “the country’s”); shown in brackets. */
	context?: Context[];
}

/** Words of a quote, and the entity that the source means by them. */
export interface Context {
	as: string;
	entity: string;
}

/** A W3C Web Annotation TextQuoteSelector: the shortest verbatim passage that proves something, at most 40 words. */
export interface Quote {
	exact: string;
	prefix?: string;
	suffix?: string;
}

/** The part of an entity in a fact; `described`: the fact is on who or what its source says that it is, or calls it. */
export type Role = 'speaker' | 'addressee' | 'participant' | 'subject' | 'described' | 'place';

/** One claim by one source, in our own words, with its proof. */
export interface Fact {
	id: string;
	source: string;
	about: About[];
	/** Our own words; says no more than the source. Words of judgement only inside quotation marks. */
	text: string;
	/** At least one; several where the proof stands in several places. */
	quotes: Quote[];
	when?: When;
	/** What had not happened yet when the source wrote. */
	status?: 'expected';
	/** From the speaker to the reporter; empty where the source does not say where it has this from. */
	attribution: Attribution[];
	/** Short subject heading, shared by facts on one subject. */
	topic: string;
	/** One id for what several sources carry from one origin, so that copies count once. */
	statement?: string;
	/** Set where no comparison holds this fact, on purpose. */
	unmatched?: true;
}

export interface About {
	entity: string;
	role: Role;
	/** How the source calls it, where it does not name it, or uses its name in another sense (“Moscow”, the government). */
	as?: string;
	basis?: 'inferred';
}

export interface When {
	/** EDTF (ISO 8601-2) date or interval: `2024-02-27`, `2024-02-19/2024-02-22`, `2023-03`, `2024/2025`. */
	date: string;
	/** The source's own phrase (“on Monday”). */
	phrase?: string;
	/** Whether the source states the date, a phrase was resolved against its day, or it was inferred. */
	basis: 'stated' | 'resolved' | 'inferred';
	/** Id of another source with whose dates it was inferred: such a date confirms none of that source’s. */
	from?: string;
}

/** A link of the chain from speaker to reporter: an entity of the pack, or plain words (“experts”). */
export type Attribution = { entity: string } | { words: string };

/** Facts of several sources on one topic, set side by side. */
export interface Comparison {
	id: string;
	topic: string;
	groups: ComparisonGroup[];
}

/**
 * - `agree`: the sources say the same.
 * - `wording`: the same content in other words.
 * - `detail`: one gives a detail that the other leaves out or gives otherwise, without conflict.
 * - `description`: they call the same person or thing differently.
 * - `contradiction`: both cannot be true.
 * - `only`: facts that one source alone has on this topic; which one is computed, never typed in.
 */
export type Relation = 'agree' | 'wording' | 'detail' | 'description' | 'contradiction' | 'only';

export interface ComparisonGroup {
	relation: Relation;
	/** Ids of facts. */
	facts: string[];
	/** One or two plain sentences on these facts: what a reader should notice. */
	note?: string;
}
