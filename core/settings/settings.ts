/** What the reader can set for all sites: a few choices each, the first of which holds until another is chosen. */

import { DEFAULT_LEVEL, type THRESHOLDS } from '../decide/threshold.ts';
import type { EntityKind } from '../pack/pack.ts';

/** Every setting with its choices. */
export const CHOICES = {
	/** No page is read. */
	paused: [false, true],
	/** Only sites that are switched on are read, and not all that are not switched off. */
	listedOnly: [false, true],
	people: [true, false],
	organisations: [true, false],
	events: [true, false],
	places: [false, true],
	/** How sure a mark has to be. */
	level: [DEFAULT_LEVEL, 'sure', 'everything'],
	/** Which mentions of an entity are marked: the first, with the others opening too (`bare`); all; or nothing but the first. */
	mentions: ['bare', 'all', 'first'],
	style: ['dotted', 'line', 'bar'],
	/** The key that has to be held for the pointer to open a card. */
	modifier: ['none', 'Alt', 'Control', 'Shift'],
	/** How long the pointer rests on a name before its card opens: long enough to pass over it, short enough to feel prompt. */
	restMs: [250, 100, 500, 1_000],
} as const satisfies { [name: string]: readonly (keyof typeof THRESHOLDS | boolean | string | number)[] };

export type SettingName = keyof typeof CHOICES;

export type Settings = { [Name in SettingName]: (typeof CHOICES)[Name][number] };

export const SETTING_NAMES = Object.keys(CHOICES) as SettingName[];

/** The choice that a stored value stands for; the first one where it stands for none. */
export function choiceOf<Name extends SettingName>(name: Name, stored: unknown): Settings[Name] {
	const choices: readonly unknown[] = CHOICES[name];
	return (choices.includes(stored) ? stored : choices[0]) as Settings[Name];
}

/** All settings out of what is stored for each. */
export const settingsFrom = (stored: (name: SettingName) => unknown) =>
	Object.fromEntries(SETTING_NAMES.map((name) => [name, choiceOf(name, stored(name))])) as Settings;

/** What holds where the reader has chosen nothing. */
export const DEFAULTS: Settings = /* @__PURE__ */ settingsFrom(() => undefined);

const SETTING_OF_KIND = { person: 'people', organisation: 'organisations', event: 'events', place: 'places' } as const;

/** Whether entities of a kind are marked. */
export const isKindMarked = (settings: Settings, kind: EntityKind) => settings[SETTING_OF_KIND[kind]];
