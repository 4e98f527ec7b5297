import type { SomeCases } from './some-cases.ts';

/** Names beside each other. */
export const TIE_CASES = {
	'joined to another of these': {
		decides: [
			'The Kovrov/[Stone](stone) talks failed.',
			'Fracasa la cita Kovrov-[Stone](stone).',
			'Встреча Ковров — [Стоун](stone) прошла.',
			'Das Treffen Wolff-[Stone](stone) ist vorbei.',
		],
		spares: ['The Baxter/[Stone](-) talks failed.', 'The talks of Kovrov failed. At last [Stone](-) left.'],
	},
	'beside another of these': {
		decides: [
			'For an hour, Kovrov and [Stone](stone) spoke.',
			'Hablaron Kovrov y [Stone](stone).',
			'Говорили Ковров и [Стоун](stone).',
			'Es sprachen Wolff und [Stone](stone).',
		],
		spares: ['For an hour, Baxter and [Stone](-) spoke.', 'For an hour, Kovrov spoke, and [Stone](-) listened.'],
	},
	'beside another unsure name': {
		decides: [
			'For an hour, Minister [Stone](stone) and Vega spoke.',
			'Habló el ministro [Stone](stone), Vega no.',
			'Es sprachen Minister [Stone](stone) und Marsh.',
		],
		spares: ['For an hour, Minister [Stone](-) and Rivas spoke.', 'For an hour, Minister [Stone](-) spoke with Vega.'],
	},
	'one of its own in the text': {
		decides: [
			'At the harbour, Castelo was late, and [Stone](stone) sang.',
			'En el puerto cantó Castelo, y luego [Stone](stone) se fue.',
			'Am Hafen sang Castelo, und dann ging [Stone](stone).',
		],
		spares: [
			'At the harbour, Gold was late, and [Stone](-) sang.',
			'En el puerto cantó Wolff, y luego [Stone](-) se fue.',
		],
	},
	'a cue that recurs': {
		decides: [
			'In Zembla, [Stone](stone) spoke, and all of Zembla heard.',
			'Em Zembla falou [Stone](stone). ¶ Chove em Zembla.',
			'В Зембле вчера выступил [Стоун](stone). ¶ В Зембле дождь.',
		],
		spares: ['In Zembla, [Stone](-) spoke, and all of Paris heard.', 'Em Zembla falou [Stone](-). ¶ Chove em Lisboa.'],
	},
} satisfies SomeCases;
