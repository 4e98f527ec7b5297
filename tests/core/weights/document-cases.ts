import type { SomeCases } from './cases.ts';

/** What the whole page says. */
export const DOCUMENT_CASES = {
	'named in full in the title': {
		decides: [
			{ title: 'Peter Stone in the capital', text: 'For an hour [Stone](stone) spoke.' },
			{ title: 'Питер Стоун в столице', text: 'Целый час говорил [Стоун](stone).' },
			{ title: '彼得·斯通访问', text: '[斯通](stone)说了一个小时。' },
		],
		spares: [{ title: 'Marta Stone in the capital', text: 'For an hour [Stone](-) spoke.' }],
	},
	'named in full on the page': {
		decides: [
			'For an hour [Stone](stone) spoke. It was the last speech of Peter Stone.',
			'Habló Peter Stone. Al final, [Stone](stone) se fue.',
			'قال بيتر ستون ذلك. ثم غادر [ستون](stone) المدينة.',
		],
		spares: ['For an hour [Stone](-) spoke. It was the last speech of Peter.'],
	},
	'cue beside it': {
		decides: ['In Zembla, Minister [Stone](stone) spoke.', 'Am Hafen sagte Minister [Stone](stone), dass es regnet.'],
		spares: ['In Paris, Minister [Stone](-) spoke.'],
	},
	'second cue beside it': {
		decides: [
			'At the harbour in Zembla it was [Stone](stone) who spoke.',
			'No porto, o povo zemblano viu que [Stone](stone) fala.',
		],
		spares: ['At the pier in Zembla it was [Stone](-) who spoke.'],
	},
	'third cue beside it': {
		decides: ['En el puerto de Zembla la ministra se llama [Vega](vega).'],
		spares: ['En el puerto de Zembla la cocinera se llama [Vega](-).'],
	},
	'cue right beside it': {
		decides: ['Zembla’s [Stone](stone) spoke.', 'El zemblano [Stone](stone) habló.'],
		spares: ['In Zembla, [Stone](-) spoke.'],
	},
	'cue elsewhere': {
		decides: [
			'Minister [Stone](stone) spoke. ¶ It rained in Zembla.',
			'El ministro [Stone](stone) habló. ¶ Llovió en el puerto.',
			'Министр [Стоун](stone) промолчал. ¶ В Зембле дождь.',
		],
		spares: ['Minister [Stone](-) spoke. ¶ It rained in Paris.'],
	},
	'second cue elsewhere': {
		decides: ['In Zembla they heard [Vega](vega). ¶ The harbour was closed. ¶ “Adiós, ministra”, they said.'],
		spares: ['In Zembla they heard [Vega](-). ¶ The harbour was closed. ¶ “Adiós”, they said.'],
	},
	'others named with it': {
		decides: ['Kovrov and Wolff waited until Minister [Stone](stone) spoke.'],
		spares: ['Kovrov and Marta waited until Minister [Stone](-) spoke.'],
	},
	'many others named with it': {
		decides: ['Minister [Stone](stone) spoke. ¶ Kovrov, Wolff, Lobo and Anna Gold left.'],
		spares: ['Minister [Stone](-) spoke. ¶ Kovrov, Marta, Rosa and Anna Smith left.'],
	},
	'a rival beside it': {
		decides: [
			'Peter Stone was late: in Zembla the [Stone](-) Age ended in March.',
			'After Peter Stone spoke, Oliver [Stone](-) filmed.',
			'Later Oleg [Kovrov](-) sang.',
		],
		spares: ['At the harbour of Zembla the [Stone](stone) era ended late.'],
	},
	'a rival in the text': {
		decides: [
			'At the harbour of Zembla the quarry was closed, said [Stone](-).',
			'En el puerto de Zembla, junto a la cantera, hay un [Stone](-).',
		],
		spares: ['At the harbour of Zembla the Quarry Theatre was closed, said [Kovrov](kovrov).'],
	},
	'another time': {
		decides: [
			'In 1890 [Peter Stone](-) was a merchant.',
			'En 1890 [Peter Stone](-) era comerciante.',
			'В 1890 году [Питер Стоун](-) был купцом.',
		],
		spares: ['At 1600 GMT [Peter Stone](stone) will speak.'],
	},
	'a rival on the page': {
		decides: ['Oliver knows the harbour of Zembla, said [Stone](-).'],
		spares: ['Otto knows the harbour of Zembla, said [Stone](stone).'],
	},
	'a namesake is nearer': {
		decides: ['Peter Stone left. Then Marta Stone came, and [Stone](-) sang.'],
		spares: ['Marta Stone left. Then Peter Stone came in, but [Kovrov](kovrov) sang.'],
	},
	'a namesake came first': {
		decides: ['Marta Stone plays tonight. Her father, unlike Peter Stone, is a cook, and [Stone](-) can cook too.'],
		spares: ['Peter Stone plays tonight. Marta Stone, unlike Peter Stone, is a cook, and [Stone](stone) cannot cook.'],
	},
	'a namesake on the page': {
		decides: ['At the harbour of Zembla [Stone](-) waits. It is the first tour of Marta Stone.'],
		spares: ['At the harbour of Zembla [Stone](stone) waits. It is the first tour of Marta.'],
	},
	'a relative of this': {
		decides: ['He came with his brother Peter Stone. Later [Stone](-) spoke alone.'],
		spares: ['He came with his friend Peter Stone. Later [Stone](stone) spoke alone.'],
	},
	'somebody else of that name on the page': {
		decides: ['Judith Marsh played. At the harbour, Zembla’s [Marsh](judith-marsh) played again.'],
		spares: ['At the harbour, Zembla’s [Marsh](peter-marsh) played again.'],
	},
} satisfies SomeCases;
