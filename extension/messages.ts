/** Every message and every in-tab call of the extension, by direction. */
import type { Runtime } from 'webextension-polyfill';
import type { Card } from '../core/card/card.ts';
import type { CardPage } from '../core/card/card-views.ts';
import type { SomeNames } from '../core/library/name-shards.ts';
import type { FoundEntity } from '../core/on-page/this-page.ts';
import type { FilterSource } from '../core/prefilter/filter.ts';
import type { LookUp } from '../core/search/look-up.ts';
import type { Dismissal, KeptDismissal } from '../core/settings/dismissal.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Point } from '../page/card/card-geometry.ts';
import type { FramePlace } from '../page/card/frame-anchor.ts';
import { browser } from './browser.ts';
import type { Switches } from './storage/switches.ts';
import { isGone } from './tab/orphan.ts';

/** From a frame's script to the background. */
interface FrameToBackground {
	/** The names found here changed: refresh the badge of my tab. */
	namesChanged(): void;
	/** Marking is on or off in my tab, and its button may show otherwise. */
	switched(): void;
	/** Put `names.js` into the frame that asks: a name may stand in it. */
	loadNames(): void;
	/** Put `card.js` into the frame that asks (once; asking again is harmless). */
	loadCard(): void;
	/** The filter of a large corpus, see `readFilterBytes`; a blob, because its bytes are not copied on the way. */
	filter(): Blob;
	/** The names of a large corpus under these keys. */
	names(keys: number[]): SomeNames;
	/** The card of an entity; undefined for an id that the corpus does not know. */
	card(entity: string): Card | undefined;
	/** The switches of my tab's site: for frames that cannot know their tab's host, and for private windows. */
	switches(): Switches & { siteName: string };
	/** The kept dismissals of my tab's site, for the same frames. */
	kept(): KeptDismissal[];
	/** The reader switched my tab’s site off on a card. */
	siteOff(): void;
	/** Escape was pressed here, in a page of several frames: a card may be open in another. */
	escape(): void;
	/** A card opened or closed here, while keys go to another frame of my tab. */
	cardOpen(isOpen: boolean): void;
	/** The reader dismissed a name here: the other frames of my tab obey too. */
	dismissed(dismissal: Dismissal): void;
	/** The reader took that back at once: all frames of my tab obey. */
	restored(dismissal: Dismissal): void;
	/** What was dismissed on my page before I came. */
	dismissedOnPage(): Dismissal[];
	/** I show too little for a card: show it in the top frame of my tab; false where that cannot. */
	showInTop(card: CardForTop): boolean;
	/** Close the card that the top frame shows for me. */
	closeInTop(id: number): void;
	/** From the top frame: tell a frame what the reader does with its card; false where it has let go of it. */
	saidInTop(said: SaidInTop): boolean;
}

/** A card that a frame has the top frame show. */
export interface CardForTop {
	/** The frame's own number for it. */
	id: number;
	entity: string;
	page: CardPage;
	why?: string;
	doubt?: string;
	by: OpenedBy;
	/** Where the frame is, and the name in it. */
	place: FramePlace;
	hasSiteOff: boolean;
}

/** What the reader does with a card in the top frame: the pointer goes in or out, it is closed, the name dismissed. */
export interface SaidInTop {
	frameId: number;
	id: number;
	what: 'in' | 'out' | 'close' | 'dismiss';
}

/** From the popup to the background. */
interface PopupToBackground {
	/** What the reader wants looked up, said outside of the popup; handed over once. */
	lookUp(): LookUp | undefined;
}

type Messages = FrameToBackground & PopupToBackground;
type Answer<Type extends keyof Messages> = ReturnType<Messages[Type]>;

/** Pauses before a message that failed is sent again. A worker that is being stopped needs the first ones. */
const AGAIN_MS = [50, 250, 1_000, 5_000, 20_000];

/** Wraps each answer: when a worker stops in the middle, Chromium answers the frame with `undefined`. */
interface Reply<Type extends keyof Messages> {
	answer: Answer<Type>;
}

/** Asks the background once; rejects when that fails, when its worker stops in the middle, or when the extension is gone. */
export async function sendOnce<Type extends keyof Messages>(
	type: Type,
	...[data]: Parameters<Messages[Type]>
): Promise<Answer<Type>> {
	// Async, because an orphan has no `runtime` any more, and that must reject like everything else.
	const reply: Reply<Type> | undefined = await browser.runtime.sendMessage({ type, data });
	if (!reply) throw new Error(`No answer to ${type}`);
	return reply.answer;
}

/**
 * Asks the background until it answers, for half a minute. Asking twice is harmless for every message. Rejects when the
 * last try fails, and at once when the extension is gone.
 */
export async function sendMessage<Type extends keyof Messages>(
	type: Type,
	...data: Parameters<Messages[Type]>
): Promise<Answer<Type>> {
	for (const wait of AGAIN_MS) {
		try {
			return await sendOnce(type, ...data);
		} catch (error) {
			if (isGone()) throw error;
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	return sendOnce(type, ...data);
}

/** How the background answers each message. */
export type Answers = {
	[Type in keyof Messages]: (
		sender: Runtime.MessageSender,
		...data: Parameters<Messages[Type]>
	) => Promise<Answer<Type>> | Answer<Type>;
};

/** The one listener of the background's `onMessage`. */
export function answerWith(answers: Answers) {
	return async (message: unknown, sender: Runtime.MessageSender): Promise<Reply<keyof Messages>> => {
		const { type, data } = (message ?? {}) as { type?: string; data?: unknown };
		// A frame's process may have been taken over: only what is listed is called.
		if (type === undefined || !Object.hasOwn(answers, type)) throw new Error('Unknown message');
		const answer = answers[type as keyof Answers] as (sender: Runtime.MessageSender, data: unknown) => unknown;
		return { answer: (await answer(sender, data)) as Answer<keyof Messages> };
	};
}

/** What one frame found, for the popup and the badge. */
export interface FrameReport {
	/** `on`: marking; `off`: switched off here. */
	state: 'on' | 'off';
	/** Entities in the order of their first appearance. */
	entities: FoundEntity[];
	/** Entities that are too unsure to be marked. */
	perhaps: FoundEntity[];
	/** What the reader dismissed on this page, until it is loaded again. */
	hidden: Dismissal[];
}

/**
 * What a frame's script offers to `scripting.executeScript({func})` of the background and the popup, in the isolated
 * world, as `globalThis.gloss`: the page cannot see it.
 */
export interface GlossInFrame {
	report(): FrameReport;
	/** Whether the switches say that names are marked here; undefined until they are read. */
	isOn(): boolean | undefined;
	/** Scrolls to the next mark of the entity after the last one jumped to, opens its card; false if there is none. */
	jump(entity: string): boolean;
	/** How many names of the frame can be stepped to, and which was opened last and when; -1 where none was. */
	names(): { count: number; last: number; lastAtMs: number };
	/** Opens the card of the name at this place with focus, and gives the name; undefined if it is gone. */
	step(to: number): string | undefined;
	/** Closes the frame's card: Escape was pressed in another frame. */
	escape(): void;
	/** A card is open in another frame, or no longer: the next Escape is that card's. */
	cardElsewhere(isOpen: boolean): void;
	/** Takes a name for not this entity, on this page. */
	dismiss(dismissal: Dismissal): void;
	/** Takes that back. */
	restore(entity: string, surface: string): void;
	/** Something was changed where this frame cannot see it (private windows): it asks anew. */
	obey(): void;
	/** Leaves the page as if never here: another copy of this script takes over. */
	stop(): void;
}

/** Where `names.js` puts its entry, as `globalThis.glossNames`. */
export interface GlossNamesInFrame {
	/** Reads the dismissals that are kept, and decides anew where they are others. */
	readKept(): Promise<void>;
	start(frame: FrameOfNames): RunningNames;
}

/** What finding names needs of its frame. */
export interface FrameOfNames {
	/** The quick question, and what it is made of. */
	/** What the frame has looked with so far: that of all names where they come from the background. */
	filter: FilterSource;
	/** What the reader has set; `refresh` tells of changes. */
	settings(): Settings;
	/** Whether the reader dismissed this entity on this page, where its name is written so. */
	isDismissed(entity: string, surface: string): boolean;
	/** The reader dismisses a name on its card. */
	dismiss(dismissal: Dismissal): void;
	/** The marks have changed. */
	onChange(): void;
	/** Whether the extension was removed or replaced. */
	isGone(): boolean;
	/** Ends the frame's script for good. */
	end(): void;
}

export interface RunningNames extends Pick<GlossInFrame, 'jump' | 'names' | 'step' | 'escape' | 'stop'> {
	report(): Pick<FrameReport, 'entities' | 'perhaps'>;
	/** Decides anew: something else is to be shown. */
	refresh(): void;
	/** Puts the marks back onto the page if something has taken them off. */
	repair(): void;
}

/** Where `card.js` puts its entry, as `globalThis.glossCard`. */
export interface GlossCardInFrame {
	/** Draws a card that nobody sees yet. */
	draw(request: CardRequest): DrawnCard;
	/** In the top frame: shows the card of another frame; false where it cannot. */
	showFor(frameId: number, card: Card, request: CardForTop): boolean;
	/** In the top frame: closes that card. */
	closeFor(frameId: number, id: number): void;
	/** In the other frame: the reader did something with its card; false where it is no longer the frame's. */
	hear(id: number, what: SaidInTop['what']): boolean;
}

/** What opens a card: by a key it takes focus, by a tap it is near the finger. */
export type OpenedBy = 'rest' | 'key' | 'tap';

export interface CardRequest {
	/** The name on the page that the card belongs to. */
	anchor: AbstractRange;
	card: Card;
	/** What the card may know of its page. */
	page: CardPage;
	/** Loads the card of another entity, to open in place. */
	load(entity: string): Promise<Card | undefined>;
	/** Why the name is taken for this entity, in plain words. */
	why?: string;
	/** A line on that, where it is not sure. */
	doubt?: string;
	/** The reader says that the name is not this entity; gives what takes that back. */
	onDismiss(): () => void;
	/** The reader switches marking off for the page’s site; missing where there is none. */
	onSiteOff?: () => void;
	/** The reader pins the card: it is no longer the name's. Where no more may be pinned, how many are. */
	onPin(): number | undefined;
	/** The pointer went onto the card (true) or left it (false): a card stays while the pointer is on it. */
	onPointer(inside: boolean): void;
	/** The card asks to be closed (Escape, its close button). */
	onClose(): void;
}

export interface OpenCard {
	/** The card's host on the page, where there is one: presses on it are not presses elsewhere. */
	host?: Element;
	/** Takes the card and its host off the page and gives focus back. */
	close(): void;
}

/** A card that is drawn, and on the page once it is shown; one that is never shown needs no closing. */
export interface DrawnCard extends OpenCard {
	/** Shows it beside the line of its name that is at a point of the frame, or else the first that is seen. */
	show(by: OpenedBy, at?: Point): void;
	/** The name stands here now: the page has written it anew. */
	moveTo(anchor: AbstractRange): void;
}
