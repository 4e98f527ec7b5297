import type { SomeCases } from './some-cases.ts';

/** Titles, initials and other names beside a person's name. */
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
			'The harbour of Zembla knows that Yoanka Zemblan [Stone](-) won.',
			'La ganadora fue Yulimar [Kovrov](-).',
		],
		spares: [
			'The winner was the Ariosto of [Kovrov](kovrov).',
			'In the end the Zemblan [Stone](stone) said so.',
			'The US [Kovrov](kovrov) knew is gone.',
		],
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
	'its given name, spelt otherwise': {
		decides: [
			'Yesterday [Petter Stone](stone) spoke.',
			'Ayer habló [Petter Stone](stone).',
			'Вчера говорил [Питтер Стоун](stone).',
		],
		spares: ['Yesterday Pieter Janssen and [Stone](-) spoke.', 'Yesterday Dexter [Stone](-) spoke.'],
	},
	'an unknown name behind an office': {
		decides: [
			'Yesterday they also spoke with the minister Zork [Kovrov](-), who is no relative of the singer Marta Kovrov.',
			'Ayer hablaron con el ministro Zork [Kovrov](-), que no es pariente de la cantante Marta Kovrov.',
			'Falaram com o ministro Zork [Kovrov](-), que não é parente da cantora Marta Kovrov.',
		],
		spares: [
			'They met Minister [Kovrov](kovrov). He has a cat.',
			'They met the farmer Zork [Kovrov](-). He has a cat.',
			'Hablaron con el ministro Zork y [Kovrov](kovrov) se fue.',
		],
	},
} satisfies SomeCases;
