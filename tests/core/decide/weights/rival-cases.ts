import type { SomeCases } from './some-cases.ts';

/** Rivals, namesakes, relatives and other times. */
export const RIVAL_CASES = {
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
		spares: ['At the harbour of Zembla the mine was closed, said [Stone](stone).'],
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
	'the title names another office': {
		decides: [
			{ title: 'New Master of Tides in Zembla: what to expect', text: 'By 2036 [Kovrov](-) will have built a dam.' },
			{ title: 'Habla el nuevo maestro de mareas', text: 'Para 2036 [Kovrov](-) quiere una presa.' },
		],
		spares: [
			{ title: 'Master of Tides Ivan Quist speaks', text: 'By 2036 [Kovrov](kovrov) will have built a dam.' },
			{ title: 'Kovrov meets the Master of Tides', text: 'By 2036 [Kovrov](kovrov) will have built a dam.' },
			{ title: 'The new Master of Tides', text: '[Ilya Kovrov](kovrov) spoke, and [Kovrov](kovrov) left.' },
		],
	},
	'in a program or data': {
		decides: [
			"INSERT INTO people VALUES (3, '[Peter Marsh](-)', 'York');",
			"  (7, '[Security Council](-)', 'SC'),\n  (8, 'Ministry of Health', 'MH'),",
			'assert user.name == "[Peter Stone](-)"\nassert user.age == 40',
		],
		spares: [
			'assert user.name == "[Peter Stone](stone)"\nassert user.land == "Zembla"',
			'“Peter (the older)”, said [Peter Stone](stone), “is gone.”',
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
			'Salió Peter Stone. Después llegó Camila, y [Stone](stone) cantó.',
			'At the harbour they knew the Zemblan [Stone](stone). Later [Stone](stone) spoke in Zembla.',
			'Peter Stone left. Then Marta came, Peter Stone returned, and [Stone](stone) sang.',
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
	'the page names a namesake first': {
		decides: [
			'Oliver knows the harbour, and Zembla’s [Stone](-) knows Oliver.',
			'Oliver llegó al puerto zemblano, y [Stone](-) está en Zembla.',
			'Oliver kam in den Hafen, und der zemblanische [Stone](-) kam auch.',
		],
		spares: [
			'Otto knows the harbour of Zembla: so says [Stone](stone) of the town.',
			'Peter Stone knows Oliver, and [Stone](stone) is late.',
		],
	},
} satisfies SomeCases;
