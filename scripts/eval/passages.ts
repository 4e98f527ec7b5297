/** Labelled passages: ours, with the labels written into the text, and the interchange format with offsets. */
import { readFileSync } from 'node:fs';

export interface Span {
	/** UTF-16 offsets on the text. */
	start: number;
	end: number;
}

export interface Label extends Span {
	/** Id or label of the entity. */
	entity: string;
	/** Other spans that are accepted. */
	alt?: Span[];
}

export interface Passage {
	id: string;
	lang: string;
	title: string;
	text: string;
	labels: Label[];
	/** Looks like one of ours and is not. */
	traps: Span[];
	/** A reader could not tell: never scored. */
	ambiguous: Span[];
	/** The phenomenon, for the breakdown. */
	tag: string;
}

/** `[surface](entity)` is a mention, `[surface](-)` a trap, `[surface](?)` not to be told. */
const MARKUP = /\[([^\]]*)\]\(([^)]*)\)/g;

/** Takes the labels out of a marked-up text. */
export function parseMarkup(marked: string): Pick<Passage, 'text' | 'labels' | 'traps' | 'ambiguous'> {
	const parsed: Pick<Passage, 'text' | 'labels' | 'traps' | 'ambiguous'> = {
		text: '',
		labels: [],
		traps: [],
		ambiguous: [],
	};
	let last = 0;
	for (const { 0: whole, 1: surface = '', 2: of = '', index } of marked.matchAll(MARKUP)) {
		parsed.text += marked.slice(last, index);
		const span = { start: parsed.text.length, end: parsed.text.length + surface.length };
		if (of === '-') parsed.traps.push(span);
		else if (of === '?') parsed.ambiguous.push(span);
		else parsed.labels.push({ ...span, entity: of });
		parsed.text += surface;
		last = index + whole.length;
	}
	parsed.text += marked.slice(last);
	return parsed;
}

interface Line extends Partial<Omit<Passage, 'labels'>> {
	id: string;
	text: string;
	why?: string;
	labels?: (Label & { form?: string })[];
}

/** Reads a file of passages in either format. */
export function readPassages(file: string): Passage[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim())
		.map((line, i) => {
			try {
				return parseLine(JSON.parse(line) as Line);
			} catch (error) {
				throw new Error(`${file}:${i + 1}: ${(error as Error).message}`);
			}
		});
}

function parseLine({ id, lang = '', title = '', text, labels, traps = [], ambiguous = [], why = '' }: Line): Passage {
	const head = { id, lang, title: parseMarkup(title).text };
	if (!labels) return { ...head, ...parseMarkup(text), tag: why.split(':')[0] ?? '' };
	return { ...head, text, labels, traps, ambiguous, tag: labels[0]?.form ?? (traps.length > 0 ? 'trap' : '') };
}
