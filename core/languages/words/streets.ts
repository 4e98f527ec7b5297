/** How Cyrillic addresses and news call a place that bears a surname: “ул. Лаврова”, “в Патрушева”, “на Лаврова, 12”. */
import type { Word } from '../../text/words.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Kinds of streets and villages, cut short by a full stop. */
const CUT = words('ул вул пр просп проспект пер пров пл наб бул бульв ш шос туп мкр мкрн');
/** Of villages and of what is named after somebody, never in the nominative: “д. Лаврова”, “завод им. Лаврова”. */
const CUT_VILLAGES = words('с д п х ст пос дер им');
/** The same, cut by a hyphen: “пр-т”, “б-р”. */
const HYPHENED = words('пр-т кв-л пр-кт пр-д б-р бул-р ул-ца ш-се пер-к наб-я р-н мкр-н');

/** Whether the word at an index is a street's, or a village's, cut short, before a name that a full stop or a space parts from it. */
export function cutPlaceAt(list: readonly Word[], index: number): 'street' | 'village' | undefined {
	const [word, next] = [list[index], list[index + 1]];
	if (word?.shape !== 'lower' || !next) return;
	if (word.gap === '-' && (next.gap === '.' || next.gap === ' ')) return isHyphened(list, index) ? 'street' : undefined;
	if (next.gap !== '.') return;
	if (CUT.has(word.folded)) return 'street';
	// “и т. д. Лаврова”: and so on.
	return (word.gap !== '.' || word.folded === 'им') && CUT_VILLAGES.has(word.folded) ? 'village' : undefined;
}

/** “ул. академика Лаврова”: the rank of him after whom a street is called. */
const RANKS = words(
	'академика маршала генерала адмирала героя космонавта профессора доктора летчика капитана полковника маиора сержанта писателя поэта инженера композитора академіка',
);
/** Whether a folded word is such a rank, in the genitive. */
export const isRank = (folded: string) => RANKS.has(folded);

/** “Лаврова ул., 12”: a street, cut short, right behind a name. */
export const isCutStreetBehind = (text: string, word: Word) =>
	word.gap === ' ' && word.shape === 'lower' && CUT.has(word.folded) && text[word.end] === '.';

const isHyphened = (list: readonly Word[], index: number) =>
	HYPHENED.has(`${list[index - 1]?.folded}-${list[index]?.folded}`);

/** What has its name in quotation marks: “бул. „Лавров“” in Bulgarian, “ООО «Лавров»”, “ресторан «Лавров»”. */
const QUOTED =
	/(?<!\p{L})(?:(?:ул|вул|бул|пл|кв|ж\.\s?к|просп|ст|м)\.?|(?:улица|булевард|площад|квартал|проспект|хотел|отел|гостиниц|готел|ресторан|кафе|магазин|завод|фабрик|фирм|компани|станци|остановк|училище|читалище|теплоход|яхт)\p{Ll}{0,3}|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОО|ТОВ|ТД)\s[„«"“]$/iu;
const LONGEST_QUOTED = 16;
/** The street, the house or the firm before the quotation marks of a name. */
export const quotedStreetBefore = (text: string, start: number): string | undefined =>
	QUOTED.exec(text.slice(Math.max(0, start - LONGEST_QUOTED), start))?.[0];

/** A surname of Slavic men in the genitive, as streets and villages bear it. */
const GENITIVE = /\p{Script=Cyrillic}(?:[ое]ва|[иы]на)$/u;
/** Villages are called after those in -ов; one in -ово is “в Лаврове”. */
const VILLAGE = /\p{Script=Cyrillic}[ое]ва$/u;
const IN_VILLAGE = /\p{Script=Cyrillic}[ое]ве$/u;

/** What takes a person behind “в”, in the accusative (to believe in, to shoot at) or the prepositional (to doubt in). */
const TAKES_ACCUSATIVE =
	/^(?:по|у|раз|вы|за|при|пере|об|пре|во|с|про|до|из|вз|в|на)*(?:вер[аеуыиюяь]|влюб|люб|стрел|пад|брос|брас|кид|кин|швыр|мет[инаья]|плю[неюив]|плев|цел[ия]|вра[тщ]|игра|оде|сел[ия]|воплощ|плот|вгля|гляд|смотр|лет[еияа]|ткн|тык|тыч|упер|упира|вонз|бил|бить|бьют|цеп|вложи|вклад|влез|вре[зж]|угод|пуст|пус[кт]|удар|ножо?м?$|пул[яиюь]|торт|яиц|камен|камн|инвест)|^вжи|^вес[ьи]$|^вся$|^(?:попал[аио]?|попасть|попад[аеу].*)$/u;
const TAKES_PREPOSITIONAL =
	/^(?:по|у|раз|за|при|не|с|про|об|на)*(?:вид[еиянж]|увиж|увере|сомн[еи]|чаров|ошиб|интерес|наш[ел]|найд|гляд|узна|дел[оае]$|причин|проблем|сил[аыу]$|бира[лею]|воспит|кров|дух|что-то$|нечто$|черт[аыу]?$)/u;
/** To come out of a place: “вернулись из Лаврова”. */
const COMES_OUT =
	/^(?:при|у|вы|по|под|от|про|съ)?(?:езд|ех[ал]|езж|верну|возвра|реис|поезд|автобус|электрич|маршрут|родом|дорог|трасс|жител|переех)/u;

/** So far from “в” stands what governs it. */
const REACH = 5;

function isGoverned(list: readonly Word[], first: number, last: number, by: RegExp): boolean {
	for (let i = first - 2; i >= 0 && i >= first - 1 - REACH; i--) {
		if (by.test(list[i]?.folded ?? '')) return true;
		if (list[i + 1]?.gap === '|' || list[i]?.gap === '|') break;
	}
	// “В Лаврова стреляли”.
	for (let i = last + 1; i <= last + REACH && list[i] && list[i]?.gap !== '|'; i++)
		if (by.test(list[i]?.folded ?? '')) return true;
	return false;
}

/**
 * The preposition that makes a surname a village's: “филиал в Патрушева” where no word takes a person behind “в”,
 * “вернулись из Лаврова” where one takes a place.
 */
export function villageBefore(list: readonly Word[], first: number, last: number): string | undefined {
	const [preposition, name] = [list[first - 1], list[last]];
	if (!preposition || !name || name.shape === 'upper' || list[first]?.gap !== ' ') return;
	const { folded } = preposition;
	const isNamed = VILLAGE.test(name.folded);
	// “Школа имени Лаврова”, but not “от имени Лаврова”, on his behalf.
	if (folded === 'имени' && GENITIVE.test(name.folded) && list[first - 2]?.folded !== 'от') return folded;
	if (folded === 'из') return isNamed && isGoverned(list, first, last, COMES_OUT) ? folded : undefined;
	if (folded !== 'в' && folded !== 'во') return;
	if (!isNamed && !IN_VILLAGE.test(name.folded)) return;
	return isGoverned(list, first, last, isNamed ? TAKES_ACCUSATIVE : TAKES_PREPOSITIONAL) ? undefined : folded;
}

const HOUSE =
	/^,?\s(?:д\.?\s?|дом\s)?\d{1,3}\s?[а-гА-Г]?(?:\/\d{1,3})?(?=\s*(?:[,;()\n]|\.(?!\d)|$)|\s+(?:\p{Ll}{3,}(?:ет|ит|ют|ят|ла|ло|ли|ся|н[оаы]?|т[оаы]?))(?!\p{L}))/u;
const SAYS_HOUSE = /^,?\s(?:д\.|дом)/u;
const BEFORE_A_HOUSE = words('на по с со угол адресу');

/** The number of a house behind a surname in the genitive: “на Лаврова, 12”, “Лаврова, д. 3”. */
export function houseBehind(text: string, list: readonly Word[], first: number, last: number): string | undefined {
	const [before, opening, name] = [list[first - 1], list[first], list[last]];
	if (!name || !GENITIVE.test(name.folded)) return;
	const house = HOUSE.exec(text.slice(name.end, name.end + 24))?.[0];
	if (!house) return;
	const opens = !before || opening?.gap === '|' || text.slice(before.end, opening?.start).includes('\n');
	return opens || SAYS_HOUSE.test(house) || BEFORE_A_HOUSE.has(before.folded) ? house.trim() : undefined;
}
