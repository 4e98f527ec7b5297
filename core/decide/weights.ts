/**
 * The considerations of deciding and their weights in log-odds. A name that stands alone starts in favour, one that
 * needs evidence against; zero is where it could be either.
 */
export const WEIGHTS = {
	'full name': 5,
	initials: 3,
	'stands alone': 2.6,
	'needs evidence': -1.6,
	'a case that others share': -0.9,
	'an initial only': -0.6,
	'a whole name of many people': -0.9,
	'cut to a common surname': -2.8,
	'written without capitals': -2,
	'a surname without its capital': -3.2,
	'a word of another language': -5,
	'nothing here has capitals': 1.6,
	'others without capitals beside it': 1.6,
	'a hashtag': 2.2,
	'written with a capital on the page too': -4,
	'a common phrase': -3,
	'a common word': -7,
	'written small on the page too': -3,
	'a word that may open the sentence': -3.4,
	'a verb after it': 2,
	'lower case, as Ukrainian papers write it': -0.5,
	'a price beside it': -4,
	'a number of goods': -4,
	'its given name, spelt otherwise': 2.6,
	'an unknown name behind an office': -1.6,
	'in quotation marks': 2.4,
	'extra s': -0.7,
	'a case of another language': -6,
	'named in full in the title': 3.4,
	'named in full on the page': 3,
	'title before it': 1,
	'cue beside it': 1.5,
	'second cue beside it': 0.9,
	'third cue beside it': 0.5,
	'cue right beside it': 0.8,
	'its own country, and no other': 0.5,
	'spoken of by one of it': 0.6,
	'cue elsewhere': 0.9,
	'second cue elsewhere': 0.5,
	'others named with it': 0.9,
	'many others named with it': 1.4,
	'joined to another of these': 2.2,
	'beside another of these': 1.8,
	'beside another unsure name': 1,
	'one of its own in the text': 0.6,
	'a cue that recurs': 0.5,
	'acronym expanded as this': 5,
	'acronym expanded otherwise': -7,
	'another given name before it': -7,
	'an initial before it': -5,
	'a rival beside it': -7,
	'a rival in the text': -3,
	'another subject': -5.5,
	'another time': -6,
	'a rival on the page': -1,
	'a longer name before it': -3.2,
	'a longer name after it': -5.5,
	'perhaps a longer name before it': -1.2,
	'perhaps a longer name after it': -0.6,
	'another given name after it': -7,
	'an initial after it': -5,
	'a street or place': -5,
	'a firm': -5,
	'the younger or the elder': -6,
	'a woman’s name here': -4.5,
	'part of another word': -6,
	'one who heads it': -12,
	'a double surname': -5,
	'a family': -4.5,
	'a namesake is nearer': -6,
	'a namesake came first': -6,
	'the page names a namesake first': -6,
	'a namesake on the page': -2.4,
	'the title names another office': -4,
	'a relative of this': -5.5,
	'a date': -6,
	'somebody else of that name on the page': -2.5,
	'an owner other than this': -6,
	'a trade beside it': -7,
	'another age': -6,
	'another birth': -6,
	'an address beside it': -6,
	'a credit or by-line': -6,
	'a list of people': -6,
	'a page without a word for it': -6,
	'in a program or data': -6,
} as const;

export type Rule = keyof typeof WEIGHTS;

/** One consideration for or against a reading. */
export interface Reason {
	rule: Rule;
	/** Log-odds. */
	weight: number;
	/** The words that it rests on, as written in the text or the pack. */
	detail?: string;
	/** How often the page has them, where that was counted. */
	times?: number;
}

/** Adds a consideration to the reasons of a reading. */
export type Say = (rule: Rule, detail?: string, times?: number) => void;
