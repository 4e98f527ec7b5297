import type { SomeCases } from './some-cases.ts';

/** What the page says for somebody. */
export const DOCUMENT_CASES = {
	'named in full in the title': {
		decides: [
			{ title: 'بيتر ستون في العاصمة', text: 'تحدث [ستون](stone) ساعة كاملة.' },
			{ title: 'Peter Stone en la capital', text: 'Durante una hora habló [Stone](stone).' },
			{ title: 'Peter Stone in the capital', text: 'For an hour [Stone](stone) spoke.' },
			{ title: 'Питер Стоун в столице', text: 'Целый час говорил [Стоун](stone).' },
			{ title: '彼得·斯通访问', text: '[斯通](stone)说了一个小时。' },
		],
		spares: [{ title: 'Marta Stone in the capital', text: 'For an hour [Stone](-) spoke.' }],
	},
	'named in full on the page': {
		decides: [
			'Am Ende sprach [Stone](stone). Es war die letzte Rede von Peter Stone.',
			'昨天彼得·斯通来了。后来[斯通](stone)说话。',
			'For an hour [Stone](stone) spoke. It was the last speech of Peter Stone.',
			'Habló Peter Stone. Al final, [Stone](stone) se fue.',
			'قال بيتر ستون ذلك. ثم غادر [ستون](stone) المدينة.',
		],
		spares: ['For an hour [Stone](-) spoke. It was the last speech of Peter.'],
	},
	'cue beside it': {
		decides: [
			'The manual of [P. Stone](stone) is used in Zembla.',
			'In Zembla, Minister [Stone](stone) spoke.',
			'Am Hafen sagte Minister [Stone](stone), dass es regnet.',
		],
		spares: ['The manual of [P. Stone](-) is used in Paris.', 'In Paris, Minister [Stone](-) spoke.'],
	},
	'second cue beside it': {
		decides: [
			'В гавани Земблы выступил [Стоун](stone).',
			'At the harbour in Zembla it was [Stone](stone) who spoke.',
			'No porto, o povo zemblano viu que [Stone](stone) fala.',
		],
		spares: ['At the pier in Zembla it was [Stone](-) who spoke.'],
	},
	'third cue beside it': {
		decides: [
			'No porto de Zembla, a velha ministra chama-se [Vega](vega).',
			'En el puerto de Zembla la ministra se llama [Vega](vega).',
		],
		spares: [
			'No cais de Zembla, a velha ministra chama-se [Vega](-).',
			'En el puerto de Zembla la cocinera se llama [Vega](-).',
		],
	},
	'cue right beside it': {
		decides: [
			'Der zemblanische [Stone](stone) schweigt.',
			'Zembla’s [Stone](stone) spoke.',
			'El zemblano [Stone](stone) habló.',
		],
		spares: ['Der zemblanische Koch und [Stone](-) schweigen.', 'In Zembla, [Stone](-) spoke.'],
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
		decides: [
			'Em Zembla ouviram [Vega](vega). ¶ O porto fechou. ¶ A ministra não fala.',
			'In Zembla they heard [Vega](vega). ¶ The harbour was closed. ¶ “Adiós, ministra”, they said.',
		],
		spares: ['In Zembla they heard [Vega](-). ¶ The harbour was closed. ¶ “Adiós”, they said.'],
	},
	'others named with it': {
		decides: [
			'Kovrov y Wolff esperaron al ministro [Stone](stone).',
			'Kovrov and Wolff waited until Minister [Stone](stone) spoke.',
		],
		spares: [
			'Kovrov y Marta esperaron al ministro [Stone](-).',
			'Kovrov and Marta waited until Minister [Stone](-) spoke.',
		],
	},
	'many others named with it': {
		decides: [
			'El ministro [Stone](stone) habló una hora. ¶ Kovrov, Wolff, Andrés Lobo y Gold salieron de la sala.',
			'Minister [Stone](stone) spoke. ¶ Kovrov, Wolff, Lobo and Anna Gold left.',
		],
		spares: ['Minister [Stone](-) spoke. ¶ Kovrov, Marta, Rosa and Anna Smith left.'],
	},
} satisfies SomeCases;
