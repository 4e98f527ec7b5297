import type { SomeCases } from './cases.ts';

/** The words beside a person's name. */
export const NEIGHBOUR_CASES = {
	'title before it': {
		decides: [
			'A Zembla ha parlato il presidente [Stone](stone).',
			'Em Zembla falou o ministro [Stone](stone).',
			'In Zembla, Minister [Stone](stone) spoke for an hour.',
			'En Zembla habló ayer el presidente [Stone](stone).',
			'В Зембле выступил министр [Стоун](stone).',
		],
		spares: ['In Zembla, visitors saw that [Stone](-) had left.'],
	},
	'another given name before it': {
		decides: [
			'Plus tard, Camille [Kovrov](-) a chanté.',
			'ثم غنى ماركو [كوفروف](-) في المسرح.',
			'Later Marta [Kovrov](-) sang.',
			'Más tarde cantó Camila [Kovrov](-).',
			'Потом пела Марина [Ковров](-).',
			'The singer of “Rain” is Mark [Jordan](-).',
		],
		spares: ['Later, for Marta, [Kovrov](kovrov) sang.', 'Later [Ilya Kovrov](kovrov) sang.'],
	},
	'an initial before it': {
		decides: [
			'Fotografía de T. [Kovrov](-)',
			'A. [Kovrov](-) scored twice.',
			'С. [Ковров](-) получил приз.',
			'E. [Kovrov](-) ganó la feria de flores.',
			'D. [Wolff](-), Photographer of the Year',
			'Photograph: T. [Kovrov](-)',
			'The photograph is by M. [Kovrov](-) of the agency.',
			'La fotografía es de M. [Kovrov](-) para la agencia.',
			'Das Bild ist von M. [Wolff](-) für die Agentur.',
			'Фото: М. [Ковров](-)',
			'Foto: K. [Wolff](-)',
		],
		spares: [
			'Vitamin M: [Kovrov](kovrov) explains.',
			'A [Kovrov](kovrov) ally resigned.',
			'Former U.S. [Kovrov](kovrov) Adviser Quits',
			'С [Ковровым](kovrov) никто не говорил.',
			'И [Ковров](kovrov) получил приз.',
			'M. [Kovrov](kovrov) a quitté la salle.',
			'La photographie est dans le bureau de M. [Kovrov](kovrov).',
		],
	},
	'a longer name before it': {
		decides: [
			'Vince a sorpresa il giovane Ariosto [Kovrov](-).',
			'The winner was Ariosto [Kovrov](-).',
			'La ganadora fue Yulimar [Kovrov](-).',
		],
		spares: ['The winner was the Ariosto of [Kovrov](kovrov).', 'The US [Kovrov](kovrov) knew is gone.'],
	},
	'a longer name after it': {
		decides: [
			'À la fin, [Kovrov](-) Duquenne a gagné.',
			'In the end [Kovrov](-) Baxter won.',
			'Al final ganó [Peter Stone](-) Quiroga.',
		],
		spares: ['In the end [Kovrov](kovrov) won in Baxter.', 'Am Ende hat [Kovrov](kovrov) Brot.'],
	},
	'perhaps a longer name before it': {
		decides: [
			'Yulimar [Stone](-), del puerto de Zembla, vende pescado.',
			'Ariosto [Stone](-) of the harbour in Zembla is a fisherman.',
		],
		spares: [
			'Ayer [Stone](stone), del puerto de Zembla, vendía pescado.',
			'Yesterday [Stone](stone) of the harbour in Zembla was a fisherman.',
			'Сейчас [Стоун](stone) из Земблы снова в гавани.',
		],
	},
	'perhaps a longer name after it': {
		decides: [
			'Para muchos, la ministra [Stone](-)-Quiroga sigue siendo la favorita. ¶ Llueve en Zembla.',
			'Only Minister [Stone](-)-Hartley spoke for an hour. ¶ It was late in Zembla.',
		],
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
		decides: ['他说，[科夫罗夫](-)采娃是歌手。', '舞者[科夫罗夫](-)斯基来了。'],
		spares: ['他说，[科夫罗夫](kovrov)是歌手。', '[科夫罗夫](kovrov)希望再来。'],
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
} satisfies SomeCases;
