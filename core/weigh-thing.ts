import type { Match, MatchedText } from './match.ts';
import type { IndexedForm } from './name-index.ts';
import { type Placed, phraseAt, type ReadText } from './read-text.ts';
import type { Say } from './weights.ts';
import type { Word } from './words.ts';

/** Weighs the words beside the name of an organisation, a place or an event. */
export function weighThing(form: IndexedForm, placed: Placed, text: ReadText, rivalled: boolean, say: Say) {
	if (isQuoted(text.matched.text, placed.match) && !text.rivals.has(form.entity)) say('in quotation marks');
	if (form.stands === 'evidence') weighOwner(form, placed, text, rivalled, say);
	else if (form.kind === 'short' && !rivalled) weighLongerName(placed, say);
}

/** “Michael Jordan” is no country, nor is “Jordan Ayew”. */
function weighLongerName({ left, right }: Placed, say: Say) {
	if (left.kind === 'given' && !left.hyphen) say('another given name before it', left.written);
	else if (left.kind === 'initial') say('an initial before it', left.written);
	if (right.kind === 'capital' || right.kind === 'given') say('perhaps a longer name after it', right.written);
}

/** Newspapers' names stand in quotation marks: «Российская газета», 《俄罗斯报》. */
const isQuoted = (text: string, { start, end }: Match) =>
	/[«“„《「『'"‘]/.test(text[start - 1] ?? '') && /[»”“》」』'"’]/.test(text[end] ?? '');

/** A body that every country has: “Belarusian Ministry of Justice”, “Ministry of Justice of Belarus”. */
function weighOwner(form: IndexedForm, { match, left }: Placed, text: ReadText, rivalled: boolean, say: Say) {
	const cues = text.cues.get(form.entity);
	const before = left.kind === 'capital' || left.kind === 'given';
	if (before && !rivalled && !phraseAt(cues, match.first - 1)) {
		say(form.kind === 'full' ? 'an owner other than this' : 'a longer name before it', left.written);
	}
	const owner = form.kind === 'full' ? ownerAfter(text.matched, match) : undefined;
	if (owner !== undefined && !phraseAt(cues, owner)) {
		const { start, end } = text.matched.words[owner] as Word;
		say('an owner other than this', text.matched.text.slice(start, end));
	}
}

/** “of the Republic of”, “de la”: what may stand between a body and its owner. */
const BETWEEN = new Set('of the de del la do da dos das des du der von di della republic republica'.split(' '));

/** The index of the capitalised word behind the preposition after a match. */
function ownerAfter({ words }: MatchedText, { last }: Match): number | undefined {
	let index = last + 1;
	while (words[index]?.gap === ' ' && BETWEEN.has(words[index]?.folded ?? '')) index++;
	const owner = words[index];
	return index > last + 1 && owner?.gap === ' ' && owner.shape !== 'lower' ? index : undefined;
}
