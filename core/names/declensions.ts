/** The cases of personal names in the languages that decline them, and how those of Latin letters are told. */

import { declineCzech } from '../languages/czech.ts';
import { declineFinnish } from '../languages/finnish.ts';
import { declinePolish } from '../languages/polish.ts';
import { declineRussian } from '../languages/russian.ts';
import { declineUkrainian } from '../languages/ukrainian.ts';
import type { NameParts } from '../pack/pack.ts';
import { fold } from '../text/fold.ts';

type Decline = (parts: NameParts, gender: 'feminine' | 'masculine') => NameParts[];

/** By language; all others have the nominative alone. */
export const DECLENSIONS: Readonly<Record<string, Decline>> = {
	ru: declineRussian,
	uk: declineUkrainian,
	pl: declinePolish,
	cs: declineCzech,
	fi: declineFinnish,
};

/** The last word of a name, folded. */
export const lastWord = (name: string) => fold(/[^\s-]+$/.exec(name)?.[0] ?? name);
