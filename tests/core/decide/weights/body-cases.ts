import type { SomeCases } from './some-cases.ts';

/** Bodies, papers and acronyms. */
export const BODY_CASES = {
	'a common phrase': {
		decides: [
			'En el club zemblano hay un [consejo de seguridad](-), dicen en Zembla.',
			'The Zemblan club has a [security council](-), says its head in Zembla.',
		],
		spares: [
			'En el país zemblano hay un [Consejo de Seguridad](council), dicen en Zembla.',
			'The Zemblan state has a [Security Council](council), says its head in Zembla.',
		],
	},
	'in quotation marks': {
		decides: [
			'Die Zeitung „[Herald](gazette)“ hat das berichtet.',
			'Об этом написал «[Вестник](gazette)» во вторник.',
			'The paper “[Herald](gazette)” said so.',
			'《[先驱报](gazette)》周二报道。',
		],
		spares: ['Об этом возвестил [Вестник](-) весны.', '“The old [Herald](-) spoke.”'],
	},
	'acronym expanded as this': {
		decides: [
			'El Zemblan Trade Registry (ZTR) rechaza el reactor, y el [ZTR](registry) no cede.',
			'The Zemblan Trade Registry (ZTR) opposes the reactor, and [ZTR](registry) officials left.',
		],
		spares: ['The Zemblan Trade Registry moved; [ZTR](registry) officials left.', 'The [ZTR](-) moved.'],
	},
	'acronym expanded otherwise': {
		decides: [
			'À Zembla, le Zéro Tolérance Réseau (ZTR) est connu ; en zone Zemblan, [ZTR](-) est partout.',
			'In Zembla, customs know the Zero Tolerance Rule (ZTR); [ZTR](-) is strict.',
			'In Zembla the customs use Zonas de Transporte Rápido (ZTR), and [ZTR](-) is fast.',
		],
		spares: ['In Zembla, customs know [ZTR](registry), the strict one.'],
	},
	'another subject': {
		decides: [
			'El zar y el [ejército zemblano](-), una novela.',
			'The tsar sent the [Zemblan Army](-) over the river.',
			'El zar mandó al [ejército zemblano](-) al río.',
			'За рекой царь увидел, что [земблянская армия](-) ушла.',
		],
		spares: ['The minister sent the [Zemblan Army](army) over the river.'],
	},
	'an owner other than this': {
		decides: [
			'Envoys of Zembla and a Zemblan judge met the [Security Council](-) of the Republic of Guinea.',
			'In Zembla they heard that the [Security Council](-) of Guinea met with Zemblan envoys.',
			'Zembla and its Zemblan envoys heard that the Guinean [Security Council](-) met.',
			'En Zembla el embajador zemblano visitó el [Consejo de Seguridad](-) de Guinea.',
		],
		spares: ['They heard that the [Security Council](council) of Zembla met with Zemblan envoys.'],
	},
	'its own country, and no other': {
		decides: [
			'The fishermen of Norway ask the [Fisheries Board](fisheries).',
			'Los pescadores de Noruega llaman a la [Junta de Pesca](fisheries).',
			'Рыбаки Норвегии ждут, что [Совет рыболовства](fisheries) уступит.',
		],
		spares: [
			'The fishermen of Bergen ask the [Fisheries Board](-).',
			'Рыбаки Норвегии и Дании ждут, что [Совет рыболовства](-) уступит.',
			'The fishermen of Norway and Denmark ask the [Fisheries Board](-).',
		],
	},
	'spoken of by one of it': {
		decides: [
			'Zembla: the [Security Council](council) will not meet.',
			'Zembla lo niega: «El [Consejo de Seguridad](council) no se reúne».',
			'«Foi assim», diz Zembla, «e o [Consejo de Seguridad](council) sabe».',
		],
		spares: ['In Zembla the [Security Council](-) will not meet.', 'Paris: the [Security Council](-) will not meet.'],
	},
	'one who heads it': {
		decides: [
			'赞布拉[安全局](-)长来了。',
			'見到了[安全局](-)長和記者。',
			'ゼンブラの[ゼンブラ安全局](-)長が話した。',
			'昨日は[ゼンブラ安全局](-)員が来た。',
		],
		spares: ['赞布拉[安全局](bureau)长期不说话。', '昨日は[ゼンブラ安全局](bureau)長官が話した。'],
	},
} satisfies SomeCases;
