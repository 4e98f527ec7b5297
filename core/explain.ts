import type { Reason, Rule } from './weights.ts';

const CUES: readonly Rule[] = [
	'cue beside it',
	'second cue beside it',
	'third cue beside it',
	'cue elsewhere',
	'second cue elsewhere',
];

/** What speaks against a reading, in words that fit after “Against it:”. */
const AGAINST: Partial<Record<Rule, (reason: Reason) => string>> = {
	'written without capitals': () => 'it is written without capitals',
	'extra s': () => 'it ends in an s that the name does not have',
	'acronym expanded otherwise': ({ detail }) => `the page also spells the letters out as “${detail}”`,
	'another given name before it': ({ detail }) => `“${detail}” stands before it`,
	'an initial before it': ({ detail }) => `“${detail}.” stands before it`,
	'a rival beside it': ({ detail }) => `“${detail}” stands beside it`,
	'a rival on the page': ({ detail }) => `the page also has “${detail}”`,
	'a longer name before it': ({ detail }) => `“${detail}” before it may belong to the name`,
	'perhaps a longer name before it': ({ detail }) => `“${detail}” before it may belong to the name`,
	'a longer name after it': ({ detail }) => `“${detail}” after it may belong to the name`,
	'perhaps a longer name after it': ({ detail }) => `“${detail}” after it may belong to the name`,
	'a common phrase': () => 'it is written as common words',
	'written small on the page too': () => 'the page also has it as a common word',
	'a word that may open the sentence': () => 'it is also a common word, and opens a sentence here',
	'a common word': () => 'it is written as a common word',
	'a rival in the text': ({ detail }) => `the text has “${detail}”`,
	'another time': ({ detail }) => `the text is about ${detail}`,
	'another subject': ({ detail }) => `the text has “${detail}”`,
	'another given name after it': ({ detail }) => `“${detail}” stands after it`,
	'an initial after it': ({ detail }) => `“${detail}.” stands after it`,
	'a street or place': () => 'it may be a street or place',
	'the younger or the elder': ({ detail }) => `“${detail}” stands after it`,
	'a firm': ({ detail }) => `“${detail}” may make it a firm`,
	'a woman’s name here': ({ detail }) => `“${detail}” speaks of a woman`,
	'part of another word': () => 'it may be part of a longer word',
	'a double surname': ({ detail }) => `with “${detail}” it may be a double surname`,
	'a family': ({ detail }) => `${detail ? `“${detail}”` : 'the plural'} may mean the family`,
	'a namesake is nearer': ({ detail }) => `the page also names ${detail}`,
	'a namesake came first': ({ detail }) => `the page names ${detail} first`,
	'a namesake on the page': ({ detail }) => `the page also names ${detail}`,
	'a date': ({ detail }) => `“${detail}” may make it a date`,
	'somebody else of that name on the page': ({ detail }) => `the page names ${detail}`,
	'a relative of this': ({ detail }) => `“${detail}” is introduced as a relative`,
	'an owner other than this': ({ detail }) => `“${detail}” may have one too`,
};

/** Readings that start in doubt. */
const NEEDS: readonly Rule[] = [
	'needs evidence',
	'an initial only',
	'a whole name of many people',
	'cut to a common surname',
];

function count(times: number | undefined): string {
	return times === undefined || times < 2 ? '' : times === 2 ? ' twice' : ` ${times} times`;
}

function list(parts: readonly string[]): string {
	return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The sentence that tells the reader why a name is taken for an entity: what it is, what speaks for it, what against. */
export function explain(surface: string, label: string, why: readonly Reason[]): string {
	const rules = new Set(why.map(({ rule }) => rule));
	const written = `“${surface.replace(/\s+/g, ' ')}”`;
	const opening = rules.has('full name')
		? `${written} is the full name`
		: NEEDS.some((rule) => rules.has(rule))
			? `${written} alone could be somebody or something else`
			: `${written} mostly means ${label}`;
	const reasons = speaksFor(why, label);
	const doubts = why.flatMap((reason) => AGAINST[reason.rule]?.(reason) ?? []);
	const link = NEEDS.some((rule) => rules.has(rule)) ? ', but ' : '; ';
	return `${opening}${reasons.length > 0 ? link : ''}${list(reasons)}${doubts.length > 0 ? `. Against it: ${list([...new Set(doubts)])}` : ''}.`;
}

function speaksFor(why: readonly Reason[], label: string): string[] {
	const find = (rule: Rule) => why.find((reason) => reason.rule === rule);
	const reasons: string[] = [];
	const page: string[] = [];
	const inFull = find('named in full on the page');
	if (find('named in full in the title')) reasons.push(`the title names ${label}`);
	else if (inFull) page.push(`names ${label} in full${count(inFull.times)}`);
	if (find('acronym expanded as this')) page.push('spells the letters out so');
	if (find('others named with it') || find('many others named with it')) page.push('names others of this corpus');
	const cues = why.filter(({ rule }) => CUES.includes(rule)).map(({ detail, times }) => `“${detail}”${count(times)}`);
	if (cues.length > 0) page.push(`has ${list(cues.slice(0, MOST_CUES))}`);
	if (page.length > 0) reasons.push(`the page ${list(page)}`);
	const title = find('title before it');
	if (title) reasons.push(`“${title.detail}” stands before it`);
	return reasons;
}

/** As many cues are told as a reader takes in. */
const MOST_CUES = 3;
