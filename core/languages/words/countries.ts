/**
 * Countries and what belongs to them. Folded stems, each with endings of five letters at most. In Russian, Ukrainian and
 * Bulgarian neither has to have a capital and no word stands between: “японского МИДа”, “МИД Японии”.
 */
const CYRILLIC = `
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

/** In Latin letters and in katakana: which one is meant does not matter, only whether there is another one. */
const OTHERS = `
russia russie russland russe russi russo russa rusia ruso rusa rusos rusas russis rosja rosji rosje rosyjs rusko rusku ruska ruske rusky ruskeho rusya rusland
venaja venalai ukrain ucran ukrajin belarus belorus bielorus bialorus german aleman allema deutsch tedesc niemc niemiec nemeck france francai frances
francia frankr franzos francuz francouz britain british britan england english inglater ingles italia italy italie italien spain spanish espan spanien
spagn hiszp poland polish polon polen polsk china chines chinois cinese japan japon giappon israel israil iran syria siria syrie syrien turkey turkish
turquia turquie turchia turkei georgia georgian armenia azerb kazak kazach kasach uzbek usbek tajik tayik tadschik kyrgyz kirgui kirgis moldov moldaw
estonia eston latvia leton lettl lithuan litau lituan finland finnish norway norweg norueg norveg sweden swedish suecia suede schwed romania romanian
ruman roumain rumani bulgar serbia serbian greece greek greci america estadounid usa eeuu amerika canad kanad mexic brazil brasil argentin cuba kuba
venezuel venezol nicarag india indian pakist afghan afgan ireland irish austria osterreich swiss switzer suiza suisse schweiz dutch netherland holand
paises belgi belgie denmark danish dinamar danemark hungar hungr ungar ungher czech tschech checa slovak slovakia egypt egipto korea corea vietnam
ロシア ウクライナ ヘラルーシ トイツ フランス イキリス イタリア スヘイン ホーラント イスラエル イラン シリア トルコ アメリカ キューハ フラシル カナタ エストニア ラトヒア リトアニア
スウェーテン ノルウェー フィンラント ルーマニア フルカリア セルヒア カサフスタン シューシア アルメニア ヘネスエラ ニカラクア メキシコ イント スイス オーストリア`;

const LONGEST_ENDING = 5;
const SHORTEST = 2;
const LONGEST = 16;
const setOf = (stems: string) => new Set(stems.trim().split(/\s+/));
const IN_CYRILLIC = setOf(CYRILLIC);
const IN_OTHERS = setOf(OTHERS);

const isCyrillic = (folded: string) => folded.charCodeAt(0) >= 0x400 && folded.charCodeAt(0) <= 0x4ff;

function hasStem(folded: string, stems: ReadonlySet<string>, shortestStem: number): boolean {
	if (folded.length > LONGEST) return false;
	const shortest = Math.max(SHORTEST, folded.length - LONGEST_ENDING);
	for (let length = folded.length; length >= shortest; length--) {
		// Short ones are acronyms, or whole words.
		if ((length >= shortestStem || length === folded.length) && stems.has(folded.slice(0, length))) return true;
	}
	return false;
}

/** Whether a folded word is a country, in any case, or its adjective, in any of our languages but those without words. */
export const isCountry = (folded: string): boolean =>
	isCyrillic(folded) ? hasStem(folded, IN_CYRILLIC, 4) : hasStem(folded, IN_OTHERS, 6);
