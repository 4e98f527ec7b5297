import { fold } from '../../text/fold.ts';

/**
 * Words by which sources describe people and bodies, folded, in the languages of our readers: who asks for the “esposa”
 * finds her whom a source calls a “wife”.
 */
const ROLES = `
wife esposa mujer mulher epouse femme frau жена супруга дружина zona manzelka vaimo esi vrouw
husband esposo marido ehemann муж супруг чоловік
brother hermano irmao frere bruder брат brat bratr veli kardesi broer
sister hermana irma soeur schwester сестра
son hijo filho fils sohn сын
daughter hija filha fille tochter дочь
president presidente presidenta prasident президент prezydent prezident presidentti cumhurbaskani baskan
vicepresident vicepresidente vicepresidenta vice вицепрезидент
minister ministro ministra ministre министр ministr ministeri bakan bakani
ministry ministerio ministere ministerium министерство
foreign exterior exteriores externas etrangeres иностранных
interior internal innen inneren внутренних
secretary secretario secretaria secretaire sekretar секретарь
head chief jefe jefa chefe chef leiter глава
leader lider dirigente dirigeant fuhrer anfuhrer лидер
official funcionario funcionaria oficial responsable beamter чиновник
general generale генерал
ambassador embajador embajadora embaixador embaixadora ambassadeur botschafter посол
ally aliado aliada allie verbundeter союзник
host presenter presentador presentadora apresentador moderator ведущий
newspaper periodico diario jornal journal zeitung газета
army ejercito exercito armee армия armia armada armeija ordu ordusu leger
council consejo conselho conseil совет
security seguridad seguranca securite sicherheit безопасности
spy espia espiao espion espionaje espionagem шпион
island isla ilha ile insel остров
russian ruso rusa russo russa russe russisch russland rusia россия русский российский rosja rosyjski rusko rusky venaja venalainen rusya rus rusland
cuban cubano cubana cubain kubanisch кубинский`;

const SAME = new Map<string, string[]>();
for (const line of fold(ROLES).trim().split('\n')) {
	const words = line.split(' ');
	for (const word of words) SAME.set(word, [...(SAME.get(word) ?? []), ...words.filter((other) => other !== word)]);
}

/** What a folded word is in the other languages, where it is such a word. */
export const sameRole = (folded: string): readonly string[] => SAME.get(folded) ?? [];

const LITTLE = new Set(
	`of the a an and or to in on at for by with from as his her their its is was
	de del la el los las lo y e o en con por para un una su da do das dos na no em com um uma seu sua
	du des les le l d et ou au aux avec pour un une son sa der die das den dem des von vom zu zum im am und mit fur ein eine
	и в во с со на из от о об по для за у к і та з до й`
		.trim()
		.split(/\s+/),
);

/** Whether a folded word only joins others: sources may put it otherwise (“Ortega’s wife”, “the wife of Ortega”). */
export const isLittle = (folded: string): boolean => LITTLE.has(folded);

const OFFICES = new Set(
	`president vicepresident minister ministry secretary ambassador judge juez jueza juiz juge richter судья
	premier премьер chancellor canciller chanceler chancelier kanzler kanzlerin канцлер
	mayor alcalde alcaldesa prefeito prefeita maire burgermeister мэр мер
	governor gobernador gobernadora governador governadora gouverneur губернатор
	senator senador senadora senateur сенатор congressman congresswoman lawmaker diputado diputada deputado deputada депутат
	director directora diretor diretora directeur direktor директор chairman chairwoman chair ceo founder fundador
	king queen prince princess rey reina rei rainha roi reine konig konigin король королева pope papa папа
	commander comandante kommandeur командующий spokesman spokeswoman spokesperson portavoz sprecher`
		.trim()
		.split(/\s+/),
);

/** Whether a folded word is an office that leaves little doubt who is meant, in any of the languages above. */
export const isOffice = (folded: string): boolean => [folded, ...sameRole(folded)].some((word) => OFFICES.has(word));

const VAGUE = new Set(`leader official ally advisor adviser diplomat strongman colleague authoritarian`.split(' '));

/** Whether a folded word says little of whoever it describes (“the Russian leader”). */
export const isVagueRole = (folded: string): boolean => [folded, ...sameRole(folded)].some((word) => VAGUE.has(word));

const IN_CONTEXT =
	/^(?:his|her|its|their|su|sus|seu|sua|его|ее|их)\s|^the country.s\s|\s(?:of the country|del pais|do pais|страны)$/u;

/** Whether a folded description needs the sentence around it: “his colleague”, “the country’s president”. */
export const needsContext = (folded: string): boolean => IN_CONTEXT.test(folded);
