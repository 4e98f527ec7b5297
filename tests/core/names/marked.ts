import { BALANCED } from '../../../core/decide/resolve.ts';
import { createDecider, OUR_PACK, readPack } from '../../../scripts/eval/decider.ts';

const pack = readPack(OUR_PACK);
const decide = createDecider(pack);
const places = new Set(pack.entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));

/** A text without its square brackets, and the same with them around each name that the pack of ours marks, places aside. */
export function marked(bracketed: string, lang?: string): string {
	const text = bracketed.replace(/[[\]]/g, '');
	let written = '';
	let from = 0;
	for (const { match, entity, confidence } of decide({ text, ...(lang && { lang }) })) {
		if (confidence < BALANCED || places.has(entity)) continue;
		written += `${text.slice(from, match.start)}[${text.slice(match.start, match.end)}]`;
		from = match.end;
	}
	return written + text.slice(from);
}

/** How sure the first name of a text is. */
export const sureness = (text: string) => decide({ text, lang: 'en' })[0]?.confidence ?? 0;
