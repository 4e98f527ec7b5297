/**
 * A reader at a real browser with the extension in it: what the demo and the end-to-end tests do is written once
 * against these three, and runs in Chromium and in Firefox on the product as it is built.
 */
import type { BrowserName } from '../browsers/browsers.mjs';

export interface Reader {
	readonly browser: BrowserName;
	/** The folder of its profile; deleted when it is closed. */
	readonly profile: string;
	/** Opens an address in a new tab in front of the others, or in a window of its own; a tab that shows it already is taken as it is. */
	open(address: string, inNewWindow?: boolean): Promise<Tab>;
	/** Opens the real popup, as a click on the toolbar's button does, for the tab in front. */
	popup(): Promise<Popup>;
	/** Opens the real side panel, or Firefox's sidebar, beside the tab in front. */
	panel(): Promise<Popup>;
	/** The side panel that something else has opened. */
	openedPanel(): Promise<Popup>;
	/** The popup that the extension has opened itself. */
	openedPopup(): Promise<Popup>;
	/** A click on an entry of the browser's menus; the menus themselves are out of reach, so it begins with their event. */
	menu(entry: string, selection?: string): Promise<void>;
	/** What is suggested for words after the keyword in the address bar; as with menus, without the bar itself. */
	suggestions(typed: string): Promise<{ content: string; description: string }[]>;
	/** Enter in the address bar, after the keyword. */
	enterInBar(words: string): Promise<void>;
	/** Opens a page of the extension in a tab: `options`, `welcome`; behind the tab in front of a window, where one is named. */
	ownPage(name: string, windowId?: number): Promise<Popup>;
	/** A keyboard command of the extension's manifest. */
	command(name: string): Promise<void>;
	/** Evaluates an expression in the extension's background; what it gives must be JSON. */
	inBackground<Result>(expression: string): Promise<Result>;
	/** Stops the background at once, as a crash does; whatever needs it next starts it again. */
	stopBackground(): Promise<void>;
	/** Allows the extension in private windows, as the reader does in the browser's settings. */
	allowPrivate(): Promise<void>;
	/** Replaces the extension by itself, as an update does. */
	reloadExtension(): Promise<void>;
	removeExtension(): Promise<void>;
	/** Quits the browser and starts it again with the same profile. */
	restart(): Promise<void>;
	/** Ends when the browser's window was closed by hand. */
	closed(): Promise<void>;
	close(): Promise<void>;
}

export interface Tab {
	/** What went wrong in the page and in what runs in it. */
	readonly errors: readonly string[];
	/** Addresses that the tab asked for, the page's own among them. */
	readonly requests: readonly string[];
	/** Evaluates a self-contained function in the top frame, in the page's own world. */
	inPage<Argument, Result>(work: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
	/** Evaluates a self-contained function in every frame, in the extension's own world, which no page can tamper with. */
	inFrames<Argument, Result>(work: (argument: Argument) => Result, argument: Argument): Promise<FrameResult<Result>[]>;
	/** The texts marked now, all frames in the order of their ids. */
	marks(): Promise<string[]>;
	/** Rests the pointer on the nth mark with this text. */
	hover(text: string, nth?: number): Promise<void>;
	/** Touches the nth mark with this text. */
	tap(text: string, nth?: number): Promise<void>;
	/** Clicks the nth mark with this text. */
	click(text: string, nth?: number): Promise<void>;
	/** Clicks at a point of the viewport. */
	clickAt(x: number, y: number): Promise<void>;
	movePointer(x: number, y: number): Promise<void>;
	/** Presses the pointer's button where the pointer is, and holds it. */
	hold(): Promise<void>;
	/** Lets the button go. */
	letGo(): Promise<void>;
	/** Turns the wheel under the pointer by so many pixels. */
	wheel(y: number): Promise<void>;
	/** The middle of the nth mark with this text, in the viewport; scrolls to it. */
	placeOf(text: string, nth?: number): Promise<{ x: number; y: number }>;
	/** The middle of the first of these words in the page, marked or not, in the viewport; scrolls to them. */
	placeOfText(words: string): Promise<{ x: number; y: number }>;
	/** The middle of what has this accessible name in the open card. */
	placeInCard(name: string): Promise<{ x: number; y: number }>;
	/** Gives the tab another size, and a finger for a pointer; as it was again when it is closed. */
	shape(shape: Shape): Promise<void>;
	/** Drags a finger from a point by so many pixels. */
	swipe(from: { x: number; y: number }, y: number): Promise<void>;
	tapAt(x: number, y: number): Promise<void>;
	/** Presses a key, modifiers before it: `Shift+Tab`. */
	press(keys: string): Promise<void>;
	/** Types as fast as the browser takes keys. */
	type(text: string): Promise<void>;
	/** What a printer would get, as PDF. */
	print(): Promise<Buffer>;
	/** The text of the open card. */
	card(): Promise<string | undefined>;
	/** Puts the pointer onto the open card. */
	hoverCard(): Promise<void>;
	/** Clicks what has this accessible name in the open card. */
	clickInCard(name: string): Promise<void>;
	goto(address: string): Promise<void>;
	bringToFront(): Promise<void>;
	screenshot(path: string): Promise<void>;
	/** Bytes that the process of the top frame, which has to be in front, holds after collection. */
	heap(): Promise<number>;
	/** The families that the text of the first such element is drawn with. */
	families(selector: string): Promise<string[]>;
	/** What each copy of our script in the top frame is, `on` or `off`, the newest last: Chromium keeps those of replaced extensions. */
	copies(): Promise<string[]>;
	close(): Promise<void>;
}

/** What a tab is looked at with. */
export interface Shape {
	width: number;
	height: number;
	/** Whether a finger is the only pointer. */
	touch: boolean;
}

export interface FrameResult<Result> {
	frameId: number;
	result: Result;
}

export interface Popup {
	/** Evaluates a self-contained function in the popup's page. */
	evaluate<Argument, Result>(
		work: (argument: Argument) => Result | Promise<Result>,
		argument: Argument,
	): Promise<Result>;
	text(): Promise<string>;
	/** Types into what has focus. */
	type(text: string): Promise<void>;
	press(key: string): Promise<void>;
	/** Clicks what has this accessible name. */
	click(name: string): Promise<void>;
	screenshot(path: string): Promise<void>;
	close(): Promise<void>;
}

export interface Start {
	browser: BrowserName;
	/** The browser's executable. */
	executable: string;
	/** The extension, built and unpacked. */
	extension: string;
	headless: boolean;
	/** A page to open before the extension is put into the browser. */
	before?: string;
	/** Leaves the page open that the extension opens when it is installed. */
	keepsFirstPage?: boolean;
	/** `host:port` of a proxy that everything goes through, what stays on this machine too. */
	proxy?: string;
	/** BCP 47 tag of the language that the browser is set to; its own where absent. */
	language?: string;
	/** What the tabs of a headless Chrome look like; 1280 × 900 CSS pixels and light where absent. */
	look?: { width: number; height: number; colorScheme: 'light' | 'dark' };
}
