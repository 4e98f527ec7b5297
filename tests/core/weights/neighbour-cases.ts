import type { SomeCases } from './cases.ts';

/** The words beside a person's name. */
export const NEIGHBOUR_CASES = {
	'title before it': {
		decides: [
			'In Zembla, Minister [Stone](stone) spoke for an hour.',
			'En Zembla habló ayer el presidente [Stone](stone).',
			'В Зембле выступил министр [Стоун](stone).',
		],
		spares: ['In Zembla, visitors saw that [Stone](-) had left.'],
	},
	'another given name before it': {
		decides: [
			'Later Marta [Kovrov](-) sang.',
			'Más tarde cantó Camila [Kovrov](-).',
			'Потом пела Марина [Ковров](-).',
			'The singer of “Rain” is Mark [Jordan](-).',
		],
		spares: ['Later, for Marta, [Kovrov](kovrov) sang.', 'Later [Ilya Kovrov](kovrov) sang.'],
	},
	'an initial before it': {
		decides: ['Photograph: T. [Kovrov](-)', 'Фото: М. [Ковров](-)', 'Foto: K. [Wolff](-)'],
		spares: ['Vitamin M: [Kovrov](kovrov) explains.'],
	},
	'a longer name before it': {
		decides: ['The winner was Ariosto [Kovrov](-).', 'La ganadora fue Yulimar [Kovrov](-).'],
		spares: ['The winner was the Ariosto of [Kovrov](kovrov).', 'The US [Kovrov](kovrov) knew is gone.'],
	},
	'a longer name after it': {
		decides: ['In the end [Kovrov](-) Baxter won.', 'Al final ganó [Peter Stone](-) Quiroga.'],
		spares: ['In the end [Kovrov](kovrov) won in Baxter.', 'Am Ende hat [Kovrov](kovrov) Brot.'],
	},
	'perhaps a longer name before it': {
		decides: ['Ariosto [Stone](-) of the harbour in Zembla is a fisherman.'],
		spares: [
			'Yesterday [Stone](stone) of the harbour in Zembla was a fisherman.',
			'Сейчас [Стоун](stone) из Земблы снова в гавани.',
		],
	},
	'perhaps a longer name after it': {
		decides: ['Only Minister [Stone](-)-Hartley spoke for an hour. ¶ It was late in Zembla.'],
		spares: ['Only Minister [Stone](stone) spoke for an hour. ¶ It was late in Zembla.'],
	},
	'another given name after it': {
		decides: ['В зале играл [Ковров](-) Олег.', 'У залі грав і [Ковров](-) Олег.'],
		spares: ['В зале были [Ковров](kovrov), Олег и Анна.', 'Na foto: [Kovrov](kovrov) Maria'],
	},
	'an initial after it': {
		decides: ['Автор книги [Ковров](-) М. А.', 'The author is [Wolff](-) T. A., a botanist.'],
		spares: ['Автор книги — [Ковров](kovrov). М. А. Орлов её перевёл.', 'It was [Wolff](wolff) I saw.'],
	},
	'a street or place': {
		decides: [
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
			'Afterwards [Kovrov](-) junior played.',
			'Después tocó [Kovrov](-) hijo.',
			'Потом играл [Ковров](-) младший.',
		],
		spares: ['Afterwards [Kovrov](kovrov) played.', 'Afterwards [Kovrov](kovrov), junior partners and all, left.'],
	},
	'a woman’s name here': {
		decides: ['Гимнастка [Коврова](-) победила в финале.', 'В финале сюрприз: [Коврова](-) победила.'],
		spares: ['Речь [Коврова](kovrov) была долгой.', 'Без [Коврова](kovrov) победила Анна.'],
	},
	'part of another word': {
		decides: ['他说，[科夫罗夫](-)采娃是歌手。', '舞者[科夫罗夫](-)斯基来了。'],
		spares: ['他说，[科夫罗夫](kovrov)是歌手。', '[科夫罗夫](kovrov)希望再来。'],
	},
	'a double surname': {
		decides: ['The botanist [Kovrov](-) Stone sold her house.', 'A botânica [Kovrov](-) Stone vendeu a casa.'],
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
			'The bridge will open in [May](-).',
			'On 14 [May](-) the bridge will open.',
			'Since last [May](-) it rains.',
		],
		spares: ['The bridge was opened by Clara, and [May](may) spoke.', 'Later [May](may) opened the bridge.'],
	},
} satisfies SomeCases;
