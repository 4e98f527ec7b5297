import type { Match, MatchedText } from './match.ts';
import type { IndexedForm } from './name-index.ts';
import { type Placed, phraseAt, phraseBeside, type ReadText } from './read-text.ts';
import type { Say } from './weights.ts';
import type { Word } from './words.ts';

/** Weighs the words right beside a match: is it the whole name, and whose is it? */
export function weighNeighbours(form: IndexedForm, placed: Placed, text: ReadText, isPerson: boolean, say: Say) {
	const rival = phraseBeside(text.rivals.get(form.entity), text, placed.match);
	if (rival) say('a rival beside it', rival.text);
	if (isPerson) weighPerson(form, placed, text, rival !== undefined, say);
	else if (form.stands === 'evidence') weighOwner(form, placed, text, rival !== undefined, say);
}

function weighPerson(form: IndexedForm, { left, right }: Placed, { style }: ReadText, rivalled: boolean, say: Say) {
	const short = form.kind === 'short';
	if (left.kind === 'title') say('title before it', left.written);
	if (left.kind === 'given' && !rivalled) {
		if (short) say('another given name before it', left.written);
		else if (!left.hyphen) say('perhaps a longer name before it', left.written);
	}
	if (short) {
		if (left.kind === 'initial') say('an initial before it', left.written);
		if (left.kind === 'group') say('a family', left.written);
		if (left.kind === 'capital' && !rivalled && !left.hyphen) say('a longer name before it', left.written);
		if (left.kind === 'opening' && !style.headline && !style.german)
			say('perhaps a longer name before it', left.written);
		if (left.kind === 'name' && !left.hyphen && isSurname(left.match)) say('a double surname', left.written);
		if (right.kind === 'group') say('a family', right.written);
	}
	if (right.kind === 'name' && !right.hyphen && isSurname(right.match)) say('a double surname', right.written);
	if (right.kind === 'given' && !rivalled) say('perhaps a longer name after it', right.written);
	if (right.kind === 'capital' && !rivalled) {
		say(right.hyphen ? 'perhaps a longer name after it' : 'a longer name after it', right.written);
	}
}

const isSurname = (match: Match | undefined) => match?.forms.some(({ kind }) => kind === 'short') ?? false;

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
