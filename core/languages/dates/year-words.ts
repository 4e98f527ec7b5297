/** Words beside years and beside other numbers of four digits, folded, for the languages whose pages we read. */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Right before a year: something is at that time. */
export const WHEN = list(`
in since until till by before after during circa ca early late mid around from between born died
en desde hasta antes despues tras hacia entre nacido nacida em ate apos nascido nascida depuis avant apres vers
nel dal dopo nato nata seit bis vor nach ab ende anfang mitte um zwischen geboren
sinds tot voor na rond vuonna vuodesta vuoteen vuoden`);

/** “Year”, right before its number. */
export const YEAR_BEFORE = list(`
year ano anos annee anno anni jahr jahre jahres عام العام لعام بعام سنه السنه בשנת משנת שנת سال
spring summer autumn winter fruhjahr sommer herbst jaar rok roku roce rokiem rokem vuonna vuosi vuoden`);

/** “Year”, right behind its number. */
export const YEAR_AFTER = list(`
год года году годом годе годы годов годам годах г гг рік року році роком роки років рр р 年 ad ce roku rok yili yilinda yilindan yilina yilinin година годината`);

/** Prepositions of time before a number with “year” behind. */
export const WHEN_BEFORE_YEAR = list(
	'w od do po przed okolo v ve od do po pred kolem в во с со до к после около начала начале конца конце середине у з із після близько през 在 于 於 自 从 從 到 至',
);

/** Right before a year or a whole date: which one is meant. */
export const WHICH = list('of de del do da des du della dell al von vom der к');
/** Between these and a year stands no other number. */
export const ARTICLES = list('the a its');

/** Before “of”: a part of a year. */
export const PARTS = list(`
spring summer autumn fall winter year beginning start end middle verano otono invierno primavera ano principios comienzos inicios fines finales
mediados fin debut inicio comeco final meados outono verao inverno ete automne hiver printemps estate autunno inverno inizio fine`);

/** Before “of”: the number is an amount. */
export const AMOUNTS = list(`
total totals toll number figure sum cost price speed distance height depth length range capacity value score more plus mas mais cerca numero cifra suma
soma precio preco costo custo distancia altura nombre chiffre somme prix vitesse altitude totale cifra prezzo zahl summe preis hohe lange page pagina`);

/** Before a date: on that day. */
export const ON = list('on in by since until from el en am im le il em no seit bis ab dem den vom');

/** Right behind a number: what is counted or measured, or the hour. */
export const UNITS = list(`
gmt utc est edt cet cest bst msk pst am pm h hs hr hrs hours uhr uur godzin hodin saat horas heures ore local people men women children dead killed troops personnel percent
per por pro cento cent km m cm mm kg g t mw kw mhz ghz hz mph kmh ml miles feet ft tons tonnes euro euros eur usd dollars rubles roubles pesos million
millions mil mio mrd billion personas muertos mortos morts tote menschen personen soldaten kilometer meter dollar grad prozent
mensen doden militairen soldaten kilometer procent osob ludzi zolnierzy tysiecy milionow lidi vojaku tisic milionu kisi asker kilometre milyon bin
ihmista sotilasta kilometria miljoonaa prosenttia`);

/** Behind the number that opens a sentence: singular, so that the number counts nothing. */
export const SINGULAR_VERBS = list(
	'was saw wurde war kam hatte gab begann fand starb trat ging floh folgte werd had kwam begon stierf trad vertrok volgde',
);

const MONTHS = list(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
januar februar marz juni juli oktober dezember janner
gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні
януари февруари март април маи юни юли август септември октомври ноември декември
январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
январь февраль март апрель маи июнь июль август сентябрь октябрь ноябрь декабрь`);
export const isMonth = (folded: string) => MONTHS.has(folded);

/** As news name the day: history seldom does. */
const DAYS = list(`
monday tuesday wednesday thursday friday saturday sunday yesterday lunes martes miercoles jueves viernes sabado domingo ayer
feira ontem lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag gestern
lunedi martedi mercoledi giovedi venerdi domenica ieri
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag pazartesi sali carsamba persembe cuma cumartesi dun bugun
poniedzialek wtorek srode czwartek piatek sobote niedziele wczoraj dzisiaj pondeli utery stredu ctvrtek patek sobotu nedeli vcera dnes
maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina eilen tanaan понедельник вторник среду четверг пятницу субботу воскресенье вчера
понеділок вівторок середу четвер пʼятницю суботу неділю вчора الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد امس
понеделник вторник сряда четвъртък петък събота неделя вчера днес شنبه يكشنبه دوشنبه سهشنبه جهارشنبه بنجشنبه ديروز امروز`);
export const isDayOfWeek = (folded: string) => DAYS.has(folded);

/** What everybody does once. */
const BORN =
	/^(?:born|died|naci(?:o|do|da)|murio|nasc(?:eu|ido|ida)|morreu|naquit|nee?|mourut|geboren|starb|nat[oa]|mori|overleden|urodzil.*|zmarl.*|narodil.*|zemrel.*|syntyi|kuoli|dogdu|dogumlu|родил.*|умер.*|народив.*|помер.*|роден.?|почина)$/;
export const isBirthOrDeath = (folded: string) => BORN.test(folded);

/** What is said beside the year in which somebody came into the world, in any order. */
const BIRTH =
	/^(?:born|nacid[oa]|nacio|nascid[oa]|nasceu|nee?|naquit|geboren|geb|nat[oa]|nacque|urodzil.*|ur|narodil.*|narozen.*|syntyi|syntynyt|dogdu|dogumlu|родил.*|рожден.*|рождения|род|народив.*|народил.*|народжен.*|роден.?|متولد|مواليد|ولد|ولدت)$/;
export const isBirth = (folded: string) => BIRTH.test(folded);
/** The same in the scripts whose words are single characters. */
export const BIRTH_BEHIND_YEAR = /^\s?年?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:に)?(?:出?生|誕生|诞生)/u;
export const BIRTH_BEFORE_YEAR = /生(?:于|於|年[:：]?)\s?$/u;

const CLAUSES = list(`
that who which what where when how why because as que quien cuando donde como quem quando onde qui quand dass wie wer was wo che chi что как когда где що че който която което където когато`);
/** A clause of its own begins: what is said in it has another time. */
export const isClause = (folded: string) => CLAUSES.has(folded);

const SAYING = list(`
said says told wrote writes added recalled argued dijo afirmo recordo disse afirmou lembrou sagte erklarte schrieb declare rappelle ha
сказал заявил напомнил сказав заявив каза заяви обяви съобщи`);
export const isSaying = (folded: string) => SAYING.has(folded);
