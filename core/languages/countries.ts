/**
 * Countries and what belongs to them, in Russian, Ukrainian and Bulgarian, where neither has to have a capital and no
 * word stands between: “японского МИДа”, “МИД Японии”. Folded stems, each with endings of five letters at most.
 */
const STEMS = `
росси росси россии российск росіи росія росіє російськ руси русия руск украин україн украйн белорус беларус білорус казахстан казахск узбекистан узбекск таджик
туркмен туркменистан киргиз кыргыз киргизстан армени армян вірмен арменск азербаиджан грузия грузии грузию грузинск молдав молдов литв литовск латви
латвииск эстон естон естонск польш польск польщ полск чехи чехия чешск чеськ словак словац словаш венгри венгерск угорщин угорськ унгар румын
румун румън болгар българ серби сербск серб сърби сръбск хорват хърват словени греци греческ гръцк гърци турци турецк турци турск туречч израил ізраїл
иран ирак іран ірак сирия сирии сирию сириск сириис египет египт египетск индия индии индию индиею индииск китаи китая китаю китаем китае китаиск
китаиськ япони японі японск японськ корея кореи корею кореиск вьетнам виетнам монголи пакистан афган сша американск американськ сащ канад мексик
бразили бразилск бразильск аргентин куба кубы кубе кубу кубои кубинск венесуэл венецуел венесуел никарагуа никарагуан британи британск британськ
великобритани англии английск английск франци французск французьк френск германи герман немецк німецьк німеччин итали итальянск италианск італі
испани испанск іспані португал нидерланд голланд нідерланд бельги австри швеицар швеци шведск швед норве дания дании данию датск финлянд финск
финланд фінлянд кнр кндр фрг оаэ саудовск катара катару катаром катаре катарск рф`;

const LONGEST_ENDING = 5;
const SHORTEST = 2;
const LONGEST = 16;
const COUNTRIES = new Set(STEMS.trim().split(/\s+/));

/** Whether a folded Cyrillic word is a country, in any case, or its adjective. */
export function isCountry(folded: string): boolean {
	if (folded.length > LONGEST || folded.charCodeAt(0) < 0x400 || folded.charCodeAt(0) > 0x4ff) return false;
	const shortest = Math.max(SHORTEST, folded.length - LONGEST_ENDING);
	for (let length = folded.length; length >= shortest; length--) {
		// Short ones are acronyms, or whole words.
		if (COUNTRIES.has(folded.slice(0, length)) && (length > 3 || length === folded.length)) return true;
	}
	return false;
}
