/**
 * Words around bodies of a state, by the kind of body: a page that speaks of “secret services” or “die Spione” means the
 * service by an acronym of it.
 */
const phrases = (list: string) => list.trim().split(/\s*[,\n]\s*/);

interface BodyKind {
	/** What bodies of this kind have in their names. */
	named: RegExp;
	cues: readonly string[];
}

const KINDS: readonly BodyKind[] = [
	{
		named:
			/intelligence|security service|secret service|inteligenc|inteligênc|renseignement|geheimdienst|nachrichtendienst|spionag|разведк|служб\S* безопасности|розвідк|разузнаване|wywiad|rozvědk/i,
		cues: phrases(`
secret service, secret services, spy, spies, spying, espionage, counterintelligence, intelligence officer, intelligence officers, intelligence agency
servicio secreto, servicios secretos, espía, espías, espionaje, contrainteligencia, serviço secreto, serviços secretos, espião, espiões, espionagem
service secret, services secrets, espion, espions, espionnage, contre-espionnage, servizio segreto, servizi segreti, spie, spionaggio
Geheimdienst, Geheimdienste, Geheimdiensten, Spion, Spione, Spionen, Spionage, Agentennetz
спецслужба, тайная служба, агентурный, агентура, шпион, шпионаж, контрразведка, разведка, розвідка, контррозвідка, шпигун, таємна служба
тайна служба, тайните служби, разузнаване, контраразузнаване, шпионин, шпиони
tajne służby, tajnych służb, służby specjalne, służb specjalnych, wywiad, wywiadu, kontrwywiad, szpieg, szpiedzy, szpiegów, szpiegostwo
tajné služby, tajných služeb, tajným službám, tajnými službami, tajná služba, tajné službě, rozvědka, kontrarozvědka, špion, špioni, špionáž
gizli servis, istihbarat, casus, casusları, casusluk, geheime dienst, geheime diensten, inlichtingendienst, spionnen
tiedustelupalvelu, tiedustelupalvelun, salainen palvelu, vakooja, vakoojat, vakoilu
スパイ, 諜報, 工作員, 间谍, 間諜, 情报机构, 特工, جاسوس, جاسوسی, جاسوسان, سرویس مخفی, سرویس‌های مخفی, تجسس, استخبارات, مخابرات`),
	},
];

/** What speaks for a body beside its acronym, by the kind that its label says. */
export const cuesOfBody = (label: string): readonly string[] =>
	KINDS.filter(({ named }) => named.test(label)).flatMap(({ cues }) => cues);

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Who heads a body or serves it, right beside its name: “director of the SVR”, “глава МВД”, “FSB agents”. */
const OFFICES = words(`
director directors head heads chief chiefs boss officer officers agent agents operative operatives spokesman spokeswoman spokesperson
jefe jefa directora oficial oficiales agente agentes portavoz diretor chefe agente porta-voz directeur chef cheffe officier officiers
leiter direktor agenten sprecher sprecherin direttore capo agenti portavoce
szef szefa szefem dyrektor dyrektora agenci agentow funkcjonariusz funkcjonariusze oficer reditel reditele sef sefa agenti dustojnik
secretary secretario secretaria secretaire sekretar sekretare segretario sekretarz sekretarza sekretarzem sekretarem sekretara секретарь секретаря секретарю секретарем секретар секретаря
директор директора директору директором директоре шеф шефа шефом агент агента агенты агентов маиор маиора маиору полковник полковника
генерал генерала офицер офицера офицеры офицеров голова голови очільник служител служители агенти директорът шефът говорителят`);
const OFFICE_STEMS = [
	'глав',
	'замглав',
	'начальник',
	'сотрудник',
	'ръководител',
	'говорител',
	'представител',
	'співробітник',
	'керівник',
	'пресс',
];

/** Whether a folded word is such an office. */
export const isOfficeOfBody = (folded: string): boolean =>
	OFFICES.has(folded) || OFFICE_STEMS.some((stem) => folded.startsWith(stem) && folded.length <= stem.length + 4);
