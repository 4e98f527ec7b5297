import { besideChinese, isHan } from './languages/chinese.ts';
import type { Match } from './match.ts';
import type { IndexedForm } from './name-index.ts';
import { type Placed, phraseBeside, type ReadText } from './read-text.ts';
import { type Person, weighPerson } from './weigh-person.ts';
import { weighThing } from './weigh-thing.ts';
import type { Say } from './weights.ts';

/** Weighs the words right beside a match: is it the whole name, and whose is it? */
export function weighNeighbours(
	form: IndexedForm,
	placed: Placed,
	text: ReadText,
	person: Person | undefined,
	say: Say,
) {
	const rival = phraseBeside(text.rivals.get(form.entity), text, placed.match);
	if (rival) say('a rival beside it', rival.text);
	if (placed.town) say('a street or place', placed.town);
	if (isHan(text.matched.words[placed.match.first])) weighChinese(placed.match, text, person !== undefined, say);
	if (person) weighPerson(form, placed, text, { ...person, rivalled: rival !== undefined }, say);
	else weighThing(form, placed, text, rival !== undefined, say);
}

/** Chinese has no spaces: the characters beside a name tell whether it ends there. */
function weighChinese(match: Match, { matched: { text } }: ReadText, isPerson: boolean, say: Say) {
	const beside = besideChinese(text, match, isPerson);
	if (beside === 'place') say('a street or place');
	else if (beside === 'part') say('part of another word');
}
