import type { SomeCases } from './some-cases.ts';

/** A surname that is a street's, a firm's, a family's, a date's. */
export const OTHER_USE_CASES = {
	'a street or place': {
		decides: [
			'Le feu de la rue [Kovrov](-) est éteint.',
			'O fogo na rua [Kovrov](-) foi apagado.',
			'Пожар на улице [Коврова](-) потушен.',
			'Un incendio en la calle [Kovrov](-) fue apagado.',
			'Der Brand in der Allee [Wolff](-) ist gelöscht.',
			'科夫罗夫说，[科夫罗夫](-)街很长。',
			'She grew up in [Kovrov](-), Ohio, with two sisters.',
		],
		spares: ['He grew up with [Kovrov](kovrov), Ohio and all.', '科夫罗夫说，[科夫罗夫](kovrov)很高。'],
	},
	'a firm': {
		decides: [
			'The piano comes from [Wolff](-) & Söhne.',
			'The flour comes from [Kovrov](-) and Sons.',
			'La bodega [Kovrov](-) e hijos cerró.',
			'Пекарня «[Ковров](-) и сыновья» закрыта.',
		],
		spares: ['The piano comes from [Wolff](wolff) & Kovrov.', 'The shares that [Kovrov](kovrov) holds fell.'],
	},
	'the younger or the elder': {
		decides: [
			'Nach der Pause spielte [Wolff](-) junior.',
			'На сцені грав [Ковров](-) молодший.',
			'Afterwards [Kovrov](-) junior played.',
			'Después tocó [Kovrov](-) hijo.',
			'Потом играл [Ковров](-) младший.',
		],
		spares: ['Afterwards [Kovrov](kovrov) played.', 'Afterwards [Kovrov](kovrov), junior partners and all, left.'],
	},
	'a woman’s name here': {
		decides: [
			'Певица [Коврова](-) исполнила песню.',
			'Гимнастка [Коврова](-) победила в финале.',
			'В финале сюрприз: [Коврова](-) победила.',
		],
		spares: [
			'Певица без [Коврова](kovrov) исполнила песню.',
			'Речь [Коврова](kovrov) была долгой.',
			'Без [Коврова](kovrov) победила Анна.',
		],
	},
	'part of another word': {
		decides: [
			'他说，[科夫罗夫](-)采娃是歌手。',
			'舞者[科夫罗夫](-)斯基来了。',
			'[科夫罗夫](-)娜说，她不来。',
			'歌手[科夫罗夫](-)妮来了。',
			'舞者[科夫罗夫](-)娅在此。',
		],
		spares: [
			'他说，[科夫罗夫](kovrov)是歌手。',
			'[科夫罗夫](kovrov)希望再来。',
			'他说，美丽的[科夫罗夫](kovrov)来了。',
			'[科夫罗夫](kovrov)丽质天生。',
		],
	},
	'a double surname': {
		decides: [
			'La botaniste [Kovrov](-) Stone a vendu la maison.',
			'The botanist [Kovrov](-) Stone sold her house.',
			'A botânica [Kovrov](-) Stone vendeu a casa.',
		],
		spares: ['Neither [Kovrov](kovrov) nor Stone sold the house.', 'Tags: [Kovrov](kovrov) Wolff'],
	},
	'a family': {
		decides: [
			'Everybody knows the [Kovrov](-) brothers.',
			'Todos conocen la historia de los [Kovrov](-).',
			'Everybody knows what the [Kovrovs](-) did to the town.',
			'Питер Стоун — один из братьев [Стоун](-).',
			'Tout le monde est dans la famille [Kovrov](-).',
		],
		spares: [
			'Everybody knows [Kovrov](kovrov), brothers and sisters too.',
			'Todos conocen la historia de [Kovrov](kovrov).',
		],
	},
	'a date': {
		decides: [
			'The bridge, open since [May](-) 2019, is closed.',
			'The bridge will open in [May](-).',
			'On 14 [May](-) the bridge will open.',
			'Since last [May](-) it rains.',
		],
		spares: ['The bridge was opened by Clara, and [May](may) spoke.', 'Later [May](may) opened the bridge.'],
	},
	'a price beside it': {
		decides: [
			'Hoje no mercado, o [Lobo](-) grelhado: R$ 49,90',
			'Menú del día, guiso de [Lobo](-), 12 €',
			'On the menu: roast [Lobo](-), $18.50',
			'Auf der Karte: gebratener [Lobo](-) – 22 Euro',
		],
		spares: [
			'Hoje no mercado, um brinde a [Lobo](lobo)',
			'The law of [Lobo](lobo) costs € 12 million.',
			'A debt of [Lobo](lobo) – $1,500,000',
			'Die Schulden von [Lobo](lobo): 22 Euromillionen',
			'The dinner of Kovrov and [Lobo](lobo), 12 €',
		],
	},
	'a number of goods': {
		decides: [
			'The cigar is a No. 8 [Lobo](-) from the shop.',
			'El puro es un [Lobo](-) 5 x 50 de la tienda.',
			'Die Zigarre ist eine Nr. 4 [Lobo](-) aus dem Laden.',
			'The cigar is a Baxter 1926 [Lobo](-) from the shop.',
			'Uma caixa de [Lobo](-) 52 mm para o Natal',
		],
		spares: [
			'The cigar is a gift of [Lobo](lobo) from the shop.',
			'The 8 of them met [Lobo](lobo) at the shop.',
			'#Viva[Lobo](lobo) 2026',
			'The cigar, a No. 8, is a gift of [Lobo](lobo).',
		],
	},
} satisfies SomeCases;
