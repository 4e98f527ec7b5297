import { THRESHOLDS } from '../decide/threshold.ts';
import type { Reason, Rule } from '../decide/weights.ts';
import { say, sayCount } from '../say.ts';
import { listed } from './card-words.ts';

const CUES: readonly Rule[] = [
	'cue beside it',
	'second cue beside it',
	'third cue beside it',
	'cue elsewhere',
	'second cue elsewhere',
];

/** Names of the pack beside it. */
const BESIDE: readonly Rule[] = ['joined to another of these', 'beside another of these', 'beside another unsure name'];

/** What speaks against a reading, in words that fit after “Against it:”. */
const AGAINST: Partial<Record<Rule, (detail: string) => string>> = {
	'written without capitals': () => say('explain.noCapitals'),
	'a surname without its capital': () => say('explain.noCapitals'),
	'a word of another language': () => say('explain.commonWord'),
	'an unknown name behind an office': (detail) => say('explain.longerBefore', { detail }),
	'extra s': () => say('explain.extraS'),
	'acronym expanded otherwise': (detail) => say('explain.spellsOtherwise', { detail }),
	'another given name before it': (detail) => say('explain.before', { detail }),
	'an initial before it': (detail) => say('explain.before', { detail: `${detail}.` }),
	'a rival beside it': (detail) => say('explain.beside', { detail }),
	'a rival on the page': (detail) => say('explain.pageAlsoHas', { detail }),
	'a longer name before it': (detail) => say('explain.longerBefore', { detail }),
	'perhaps a longer name before it': (detail) => say('explain.longerBefore', { detail }),
	'a longer name after it': (detail) => say('explain.longerAfter', { detail }),
	'perhaps a longer name after it': (detail) => say('explain.longerAfter', { detail }),
	'a common phrase': () => say('explain.commonWords'),
	'written small on the page too': () => say('explain.commonOnPage'),
	'a word that may open the sentence': () => say('explain.opensSentence'),
	'a common word': () => say('explain.commonWord'),
	'a rival in the text': (detail) => say('explain.textHas', { detail }),
	'another time': (detail) => say('explain.anotherTime', { detail }),
	'another subject': (detail) => say('explain.textHas', { detail }),
	'a price beside it': (detail) => say('explain.beside', { detail }),
	'a number of goods': (detail) => say('explain.beside', { detail }),
	'a trade beside it': (detail) => say('explain.beside', { detail }),
	'another age': (detail) => say('explain.beside', { detail }),
	'another birth': (detail) => say('explain.beside', { detail }),
	'an address beside it': (detail) => say('explain.beside', { detail }),
	'a credit or by-line': (detail) => say('explain.beside', { detail }),
	'in a program or data': () => say('explain.inProgram'),
	'the title names another office': (detail) => say('explain.pageAlsoHas', { detail }),
	'the page names a namesake first': (detail) => say('explain.alsoNames', { detail }),
	'another given name after it': (detail) => say('explain.after', { detail }),
	'an initial after it': (detail) => say('explain.after', { detail: `${detail}.` }),
	'a street or place': () => say('explain.street'),
	'the younger or the elder': (detail) => say('explain.after', { detail }),
	'a firm': (detail) => say('explain.firm', { detail }),
	'a woman’s name here': (detail) => say('explain.woman', { detail }),
	'part of another word': () => say('explain.partOfWord'),
	'one who heads it': () => say('explain.partOfWord'),
	'a double surname': (detail) => say('explain.doubleSurname', { detail }),
	'a family': (detail) => (detail ? say('explain.family', { detail }) : say('explain.familyPlural')),
	'a namesake is nearer': (detail) => say('explain.alsoNames', { detail }),
	'a namesake came first': (detail) => say('explain.namesFirst', { detail }),
	'a namesake on the page': (detail) => say('explain.alsoNames', { detail }),
	'a date': (detail) => say('explain.date', { detail }),
	'somebody else of that name on the page': (detail) => say('explain.names', { detail }),
	'a relative of this': (detail) => say('explain.relative', { detail }),
	'an owner other than this': (detail) => say('explain.otherOwner', { detail }),
};

/** Readings that start in doubt. */
const NEEDS: readonly Rule[] = [
	'needs evidence',
	'a case that others share',
	'an initial only',
	'a whole name of many people',
	'cut to a common surname',
];

function counted(what: string, times = 1): string {
	if (times < 2) return what;
	return times === 2 ? say('explain.twice', { what }) : sayCount('explain.times', times, { what });
}

/** Tells the reader why a name is taken for an entity: what it is, what speaks for it, what against. */
export function explain(surface: string, label: string, why: readonly Reason[]): string {
	const rules = new Set(why.map(({ rule }) => rule));
	const name = surface.replace(/\s+/g, ' ');
	const isInDoubt = NEEDS.some((rule) => rules.has(rule));
	const opening = rules.has('full name')
		? say('explain.fullName', { name })
		: isInDoubt
			? say('explain.unsure', { name })
			: say('explain.mostly', { name, label });
	const reasons = listed(speaksFor(why, label));
	const claim = reasons
		? say(isInDoubt ? 'explain.but' : 'explain.and', { opening, reasons })
		: say('explain.plain', { opening });
	const doubts = new Set(why.flatMap(({ rule, detail }) => AGAINST[rule]?.(detail ?? '') ?? []));
	return doubts.size > 0 ? `${claim} ${say('explain.against', { doubts: listed([...doubts]) })}` : claim;
}

/** In one line what speaks for a name that may mean somebody else; nothing where there is little doubt. */
export function doubtOf(label: string, why: readonly Reason[], confidence: number): string | undefined {
	if (confidence >= THRESHOLDS.sure) return;
	const cues = cuesOf(why, 1);
	if (cues.length > 0) return say('explain.probablyAlso', { label, cues: listed(cues) });
	const [reason] = speaksFor(why, label);
	return reason ? say('explain.probablyFor', { label, reason }) : say('explain.probably', { label });
}

/** The words of the page that go with an entity, with how often the page has them. */
function cuesOf(why: readonly Reason[], most = Number.POSITIVE_INFINITY): string[] {
	return why
		.filter(({ rule }) => CUES.includes(rule))
		.map(({ detail, times = 1 }) => counted(say('quoted', { text: detail ?? '' }), Math.min(times, most)))
		.slice(0, MOST_CUES);
}

function speaksFor(why: readonly Reason[], label: string): string[] {
	const find = (rule: Rule) => why.find((reason) => reason.rule === rule);
	const reasons: string[] = [];
	const page: string[] = [];
	const inFull = find('named in full on the page');
	if (find('named in full in the title')) reasons.push(say('explain.title', { label }));
	else if (inFull) page.push(counted(say('explain.namesInFull', { label }), inFull.times));
	if (find('acronym expanded as this')) page.push(say('explain.spellsOut'));
	if (find('others named with it') || find('many others named with it')) page.push(say('explain.namesOthers'));
	const cues = cuesOf(why);
	if (cues.length > 0) page.push(say('explain.has', { cues: listed(cues) }));
	if (page.length > 0) reasons.push(say('explain.page', { does: listed(page) }));
	const beside = why.find(({ rule }) => BESIDE.includes(rule));
	if (beside) reasons.push(say('explain.beside', { detail: beside.detail ?? '' }));
	const title = find('title before it');
	if (title) reasons.push(say('explain.before', { detail: title.detail ?? '' }));
	return reasons;
}

/** As many cues are told as a reader takes in. */
const MOST_CUES = 3;
