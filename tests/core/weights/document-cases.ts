import type { SomeCases } from './cases.ts';

/** What the whole page says. */
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
	'a rival beside it': {
		decides: [
			'Peter Stone estuvo aquí, pero fue Oliver [Stone](-) quien filmó.',
			'Peter Stone was late: in Zembla the [Stone](-) Age ended in March.',
			'After Peter Stone spoke, Oliver [Stone](-) filmed.',
			'Later Oleg [Kovrov](-) sang.',
		],
		spares: ['At the harbour of Zembla the [Stone](stone) era ended late.'],
	},
	'a rival in the text': {
		decides: [
			'В гавани Земблы закрыта каменоломня, там есть [Стоун](-).',
			'At the harbour of Zembla the quarry was closed, said [Stone](-).',
			'En el puerto de Zembla, junto a la cantera, hay un [Stone](-).',
		],
		spares: ['At the harbour of Zembla the Quarry Theatre was closed, said [Kovrov](kovrov).'],
	},
	'another time': {
		decides: [
			'Im Jahr 1890 war [Peter Stone](-) Kaufmann.',
			'1890年，[彼得·斯通](-)是商人。',
			'In 1890 [Peter Stone](-) was a merchant.',
			'En 1890 [Peter Stone](-) era comerciante.',
			'В 1890 году [Питер Стоун](-) был купцом.',
		],
		spares: [
			'Peter Stone cited the Charter of 1945, and [Kovrov](kovrov) agreed.',
			'At 1600 GMT [Peter Stone](stone) will speak.',
		],
	},
	'a rival on the page': {
		decides: [
			'Oliver Quist wrote to us. ¶ In Zembla the harbour belongs to [Stone](-).',
			'Escribe Oliver Quiroga. ¶ En Zembla, el puerto es de [Stone](-).',
			'The Ice Age made the harbour of Zembla, in the words of [Stone](-).',
		],
		spares: [
			'Otto Quist wrote to us. ¶ In Zembla the harbour belongs to [Stone](stone).',
			'Otto knows the harbour of Zembla, said [Stone](stone).',
		],
	},
	'a namesake is nearer': {
		decides: [
			'Salió Peter Stone. Después llegó Camila Stone, y [Stone](-) cantó.',
			'Ушёл Питер Стоун. Потом пришла Анна Стоун, и [Стоун](-) пела.',
			'Peter Stone left. Then Marta Stone came, and [Stone](-) sang.',
		],
		spares: [
			'Salió Camila Stone. Después llegó Peter Stone, y [Kovrov](kovrov) cantó.',
			'Marta Stone left. Then Peter Stone came in, but [Kovrov](kovrov) sang.',
		],
	},
	'a namesake came first': {
		decides: [
			'Hoy toca Camila Stone. No conoce a Peter Stone, y [Stone](-) lo repite.',
			'Marta Stone plays tonight. Her father, unlike Peter Stone, is a cook, and [Stone](-) can cook too.',
		],
		spares: ['Peter Stone plays tonight. Marta Stone, unlike Peter Stone, is a cook, and [Stone](stone) cannot cook.'],
	},
	'a namesake on the page': {
		decides: [
			'En el puerto de Zembla espera [Stone](-). Es la gira de Camila Stone.',
			'At the harbour of Zembla [Stone](-) waits. It is the first tour of Marta Stone.',
		],
		spares: ['At the harbour of Zembla [Stone](stone) waits. It is the first tour of Marta.'],
	},
	'a relative of this': {
		decides: [
			'Llegó con su hermano Peter Stone. Luego [Stone](-) habló solo.',
			'Er kam mit seinem Bruder Peter Stone. Dann sprach [Stone](-) allein.',
			'He came with his brother Peter Stone. Later [Stone](-) spoke alone.',
		],
		spares: [
			'Llegó con su amigo Peter Stone. Luego [Stone](stone) habló solo.',
			'He came with his friend Peter Stone. Later [Stone](stone) spoke alone.',
		],
	},
	'somebody else of that name on the page': {
		decides: [
			'Tocó Judith Marsh. En el puerto zemblano, [Marsh](judith-marsh) volvió a tocar en Zembla.',
			'Judith Marsh played. At the harbour, Zembla’s [Marsh](judith-marsh) played again.',
		],
		spares: [
			'Tocó Judith. En el puerto zemblano, [Marsh](peter-marsh) volvió a tocar.',
			'At the harbour, Zembla’s [Marsh](peter-marsh) played again.',
		],
	},
} satisfies SomeCases;
