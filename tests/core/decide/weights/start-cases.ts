import type { SomeCases } from './some-cases.ts';

/** How a name is written, and what it needs. */
export const START_CASES = {
	'full name': {
		decides: [
			'hier, [peter stone](stone) a ouvert le nouveau pont.',
			'yesterday [peter stone](stone) opened the new bridge.',
			'[Peter Stones](stone) speech lasted an hour.',
			'«ястреб» и [илья ковров](kovrov) спорили до утра.',
		],
		spares: [
			'Plus tard, [Wolff](wolff) a quitté la salle.',
			'Later [Kovrov](kovrov) left the room.',
			'[Lucía Vega](-) ganó el concurso de cocina.',
		],
	},
	initials: {
		decides: ['The letter is [I. Kovrovs](kovrov) own work.', 'From left to right: [I. Kovrov](kovrov) Maria Lind'],
		spares: ['[P. Stone](-) wrote the manual.', 'Signed by [Ilya Kovrov](kovrov).'],
	},
	'stands alone': {
		decides: [
			'Reformista [Kovrov](kovrov) perdió ayer la votación.',
			'At noon [Kovrovs](kovrov) visit to the port ended.',
			'Reformist [Kovrov](kovrov) lost the vote.',
		],
		spares: [
			'Під час зустрічі виступив [Ілля Ковров](kovrov).',
			'In the morning [Stone](-) spoke.',
			'The letter of [Ilya Kovrov](kovrov) was read.',
		],
	},
	'needs evidence': {
		decides: [
			'في زمبلا تحدث [ستون](-) أمس.',
			'In Zembla, [Stone](-) spoke for an hour.',
			'[Stone](-) spoke for an hour.',
			'В Зембле вчера выступил [Стоун](-).',
			'L’articolo cita il porto e [Stone](-).',
		],
		spares: [
			'في زمبلا تحدث [كوفروف](kovrov) أمس.',
			'In Zembla, [Kovrov](kovrov) spoke for an hour.',
			'In Zembla, [Peter Stone](stone) spoke for an hour.',
		],
	},
	'a case that others share': {
		decides: [
			{ lang: 'cs', text: 'Včera se mluvilo hlavně o [Castelovi](-).' },
			{ lang: 'cs', text: 'Sousedé chválí [Castelův](-) nový dům.' },
		],
		spares: [
			{ lang: 'cs', text: 'Včera mluvil hlavně [Castelo](castelo).' },
			{ lang: 'cs', text: 'Včera se mluvilo hlavně o [Kovrovovi](kovrov).' },
			{ lang: 'pl', text: 'Wczoraj mówiono o [Juanie Castelo](castelo).' },
		],
	},
	'a case of another language': {
		decides: [
			{ lang: 'en', text: 'Yesterday [Kovrova](-) won the race again.' },
			{ lang: 'es', text: 'Ayer [Kovrova](-) ganó la carrera.' },
			{ lang: 'de', text: 'Gestern siegte [Kovrova](-) noch einmal.' },
		],
		spares: [
			{ lang: 'cs', text: 'Včera viděli [Kovrova](kovrov) na nádraží.' },
			{ lang: 'sk', text: 'Včera videli [Kovrova](kovrov) na stanici.' },
			{ lang: 'en', text: 'Yesterday [Kovrov](kovrov) won the race again.' },
			{ lang: 'en', text: 'The letter of [I. Kovrov](kovrov) was read.' },
		],
	},
	'an initial only': {
		decides: [
			'Ce manuel est l’œuvre de [P. Stone](-).',
			'El manual es de [P. Stone](-).',
			'[P. Stone](-) wrote the manual.',
			'Minister [P. Stones](-) spoke for an hour.',
		],
		spares: ['The manual was written by [I. Kovrov](kovrov).', 'In Zembla, [Peter Stone](stone) wrote the manual.'],
	},
	'a whole name of many people': {
		decides: [
			'En la feria habló la presidenta [Lucía Vega](-)-Quiroga, vecina del barrio.',
			'At the fair they heard the chairwoman [Lucía Vega](-)-Hartley, a nurse.',
			'[Lucía Vega](-) ganó el concurso de cocina.',
			'Ao lado dela estava [Lucía Vega](-), enfermeira.',
		],
		spares: ['[Lucía Vega Montes](vega) ganó la votación.'],
	},
	'cut to a common surname': {
		decides: ['In Zembla the harbour belongs to [Vega](-).', 'En Zembla la ministra recibió a [Vega](-).'],
		spares: [
			'In Zembla the harbour belongs to [Vega Montes](vega).',
			'In Zembla the harbour belongs to [Stone](stone).',
		],
	},
	'written without capitals': {
		decides: [
			'em zembla fala-se de [lucía vega](-), e não só na feira',
			'a zembla il mercato è di [lucía vega](-), e lei non lo sa',
			'fotos del concurso con [lucía vega](-) en zembla',
		],
		spares: ['Fotos del concurso con [Lucía Vega](vega) en Zembla'],
	},
	'a common word': {
		decides: [
			'В магазине нет [ковров](-), зато много ламп.',
			'На рынке открылась выставка [ковров](-) ручной работы.',
			'Магазин [ковров](-) закрыт.',
		],
		spares: ['На рынке открылась выставка, и [Ковров](kovrov) был там.'],
	},
	'written small on the page too': {
		decides: [
			'Prices fell. [Gold](-) lost two per cent, and jewellers bought gold at once.',
			'[Lobo](-) y oveja, dos fábulas. El lobo habla primero.',
		],
		spares: ['Prices fell. [Gold](gold) resigned, and jewellers bought silver.'],
	},
	'a word that may open the sentence': {
		decides: [
			'El parque abrió. [Lobo](-) ibérico, la nueva estrella.',
			'[Lobo](-) solitario, de nuevo en los cines.',
			'[Lobo](-) em pele de cordeiro: o que dizem as fábulas.',
		],
		spares: ['Para él, [Lobo](lobo) solo busca votos.', { text: '[Lobo](lobo) in Berlin', lang: 'de' }],
	},
	'a verb after it': {
		decides: [
			'O dia foi longo. [Lobo](lobo) hoje pediu calma aos eleitores.',
			'[Lobo](lobo) anunció que la ley se vota en mayo.',
			'[Lobo](lobo) também disse que não vai à cidade.',
			'[Lobo](lobo) no irá a la cumbre de los países.',
		],
		spares: ['O dia foi longo. [Lobo](-) mau, o novo prato da casa.', '[Lobo](-) solitario, de nuevo en los cines.'],
	},
	'lower case, as Ukrainian papers write it': {
		decides: [
			'Публіка не чекала, що [ковров](-) вийде на сцену. Але музикант Марко Ковров вийшов і заспівав.',
			'З вікна видно, як [ковров](-) співає. Це Олег Ковров, музикант.',
		],
		spares: ['Публіка не чекала, що [Ковров](kovrov) вийде на сцену.', 'Він є там, і [Ковров](kovrov) теж.'],
	},
	'extra s': {
		decides: [
			'All [Kovrovs](-) songs are sad. The singer, Marta Kovrov, is not.',
			'Minister [P. Stones](-) spoke for an hour.',
			'For years [Kovrovs](-) band has toured. The singer is Marta Kovrov.',
		],
		spares: ['Im Hafen von Zembla ist [Stones](stone) Rede nicht zu hören.'],
	},
} satisfies SomeCases;
