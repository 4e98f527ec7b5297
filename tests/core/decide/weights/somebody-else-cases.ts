import type { SomeCases } from './some-cases.ts';

/** Signs that a whole name is that of an ordinary person. */
export const SOMEBODY_ELSE_CASES = {
	'a trade beside it': {
		decides: [
			'[Peter Stone](-), senior software engineer, joins the firm.',
			'[Peter Stone](-), panadero, abrió la tienda.',
			'The shop belongs to the baker [Peter Stone](-).',
			'Der Bäcker [Peter Stone](-) öffnet den Laden.',
			'Магазин открыл пекарь [Питер Стоун](-).',
			'[Peter Stone](-) of the University of Granada counts birds.',
			'A bola ficou com o goleiro [Castelo](-).',
			'The ball went to the goalkeeper [Castelo](-).',
		],
		spares: [
			'[Peter Stone](stone), in Zembla, joins the firm.',
			'Marta, senior software engineer, met [Peter Stone](stone).',
			'The shop belongs to a baker, and [Peter Stone](stone) likes it.',
			'The shop in Zembla belongs to the baker [Peter Stone](stone).',
			'A bola ficou com o cunhado de [Castelo](castelo).',
		],
	},
	'another age': {
		decides: [
			'[Peter Stone](-), 19, has quick hands.',
			'[Peter Stone](-), de 21 años, corre bien.',
			'[Peter Stone](-) (24) und sein Hund sind schnell.',
			'[Питер Стоун](-), 22 лет, быстро бегает.',
		],
		spares: [
			'[Peter Stone](stone), 61, has quick hands.',
			'In 1983 [Peter Stone](stone), 21, left the town.',
			'[Питер Стоун](stone), 63 лет, быстро бегает.',
		],
	},
	'another birth': {
		decides: [
			'[Peter Stone](-) (born 1990) runs fast.',
			'[Peter Stone](-) (Madrid, 1985) pinta casas.',
			'[Peter Stone](-) (geb. 1931 in Hamburg) malt Häuser.',
			'[Питер Стоун](-) (род. 1988) рисует дома.',
			'[Питер Стоун](-) (родился в 1988 году) рисует дома.',
			'[Peter Stone](-) (né en 1984) peint des maisons.',
		],
		spares: [
			'[Peter Stone](stone) (born 1962) runs fast.',
			'[Peter Stone](stone) (Madrid, 1962) pinta casas.',
			'[Питер Стоун](stone) (род. 1962) рисует дома.',
		],
	},
	'an address beside it': {
		decides: [
			'Contact: [Peter Stone](-), peter.stone@mail.example',
			'Info: [Peter Stone](-), tel. +34 600 123 456',
			'Mehr bei [Peter Stone](-), Telefon 030 1234567',
			'[Peter Stone](-), 61, of Springfield, likes birds.',
		],
		spares: [
			'They met [Peter Stone](stone) at the palace of the king',
			'Info: [Peter Stone](stone), 1234 votos',
			'Kovrov, [Peter Stone](stone), tel. +34 600 123 456',
		],
	},
	'a credit or by-line': {
		decides: [
			'Photo: [Peter Stone](-)',
			'Fotos: [Peter Stone](-)',
			'Directed by [Peter Stone](-).',
			'By [Peter Stone](-)\nThe town is quiet.',
			'Фото: [Питер Стоун](-)',
			'© 2019 [Peter Stone](-)',
			'Texto y fotos: [Peter Stone](-)',
		],
		spares: [
			'Photo of [Peter Stone](stone)',
			'The town was led by [Peter Stone](stone).',
			'Photo: [Peter Stone](stone) greets Kovrov',
			'Фото: [Питер Стоун](stone) уходит',
		],
	},
	'a list of people': {
		decides: [
			'Maria Lopez\n[Peter Stone](-)\nDavid Miller\nAnna Brown\nCarlos Garcia',
			'Maria Lopez, [Peter Stone](-), David Miller, Anna Brown, Carlos Garcia',
			'1. Maria Lopez, 12:31\n2. [Peter Stone](-), 12:40\n3. David Miller, 12:52\n4. Anna Brown, 13:05\n5. Carlos Garcia, 13:11',
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
