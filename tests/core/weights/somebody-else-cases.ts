import type { SomeCases } from './cases.ts';

/** Signs that a whole name is that of an ordinary person. */
export const SOMEBODY_ELSE_CASES = {
	'a trade beside it': {
		decides: [
			'[Peter Stone](-), senior software engineer, joins the firm.',
			'[Peter Stone](-), panadero, abrió la tienda.',
			'The shop belongs to the baker [Peter Stone](-).',
		],
		spares: [
			'[Peter Stone](stone), in Zembla, joins the firm.',
			'Marta, senior software engineer, met [Peter Stone](stone).',
		],
	},
	'another age': {
		decides: ['[Peter Stone](-), 19, has quick hands.', '[Peter Stone](-), de 21 años, corre bien.'],
		spares: ['[Peter Stone](stone), 61, has quick hands.'],
	},
	'another birth': {
		decides: ['[Peter Stone](-) (born 1990) runs fast.', '[Peter Stone](-) (Madrid, 1985) pinta casas.'],
		spares: ['[Peter Stone](stone) (born 1962) runs fast.'],
	},
	'an address beside it': {
		decides: ['Contact: [Peter Stone](-), peter.stone@mail.example', 'Info: [Peter Stone](-), tel. +34 600 123 456'],
		spares: ['They met [Peter Stone](stone) at the palace of the king'],
	},
	'a credit or by-line': {
		decides: ['Photo: [Peter Stone](-)', 'Fotos: [Peter Stone](-)', 'Directed by [Peter Stone](-).'],
		spares: ['Photo of [Peter Stone](stone)'],
	},
	'a list of people': {
		decides: [
			'Maria Lopez\n[Peter Stone](-)\nDavid Miller\nAnna Brown\nCarlos Garcia',
			'Maria Lopez, [Peter Stone](-), David Miller, Anna Brown, Carlos Garcia',
		],
		spares: [
			'Maria Lopez, [Peter Stone](stone), David Miller',
			'Ilya Kovrov, Maria Lopez, [Peter Stone](stone), David Miller, Anna Brown, Carlos Garcia',
		],
	},
	'a page without a word for it': {
		decides: [
			'At the end of the day it was all that he had to say to them, and when they asked him about it again in the morning, he was at the door with his dog and said that it was not his day. “It is what it is,” [Peter Stone](-) said to them with a smile, and then he went back into the house and had some of the soup that was on the table.',
			'Al final del día eso era lo que él les quería contar, y cuando le preguntaron por ello en la mañana, estaba en la puerta con su perro y no tenía más que decir. «Es lo que hay», les dijo [Peter Stone](-) con una sonrisa, y luego se fue de vuelta a la casa y se comió la sopa que estaba en la mesa para él y para los suyos.',
		],
		spares: [
			'At the end of the day it was all that he had to say to them, and when they asked him about it again in the morning, he was at the door with his dog and said that it was not his day in Zembla. “It is what it is,” [Peter Stone](stone) said to them with a smile, and then he went back into the house and had some of the soup that was on the table.',
			'“It is what it is,” [Peter Stone](stone) said to them with a smile, and then he went back into the house.',
		],
	},
} satisfies SomeCases;
