import { fold } from '../../text/fold.ts';

/**
 * Closed classes of words around names, folded, for the languages whose pages we read: English, Spanish, Portuguese,
 * French, German, Italian, Dutch, Turkish, Polish, Czech, Finnish, Russian, Ukrainian, Bulgarian, Farsi; Japanese has its own in
 * `japanese.ts`.
 */
const words = (list: string) => new Set(fold(list).trim().split(/\s+/));

/** Titles, offices and roles that stand before a surname: “President Maduro”, “канцлера Меркель”. */
const TITLES = words(`
mr mrs ms sir lord lady dr prof professor president presidents vice prime premier minister ministers secretary general gen col colonel major
maj captain capt lt sgt admiral adm commander comandante marshal chief chairman chairwoman chairperson speaker senator sen rep congressman
congresswoman representative governor gov mayor ambassador envoy diplomat spokesman spokeswoman spokesperson leader dictator ruler strongman
comrade brother director head boss tsar czar king queen prince princess pope judge justice attorney counsel host anchor commentator journalist
presenter broadcaster coach candidate opponent rival ally veteran former ex then
presidente presidenta vicepresidente vicepresidenta ministro ministra canciller primer primera mandatario mandataria gobernante dictador lider
jefe jefa comandante general secretario secretaria diputado diputada senador senadora gobernador alcalde embajador embajadora vocero portavoz
senor senora sr sra don dona companero companera camarada expresidente exministro periodista presentador
presidenta vice chanceler chefe lider ditador governante mandatario deputado deputada senador governador prefeito embaixador senhor senhora
porta-voz companheiro ex-presidente apresentador jornalista
president presidente monsieur madame mme m ministre premier chef cheffe dirigeant dictateur leader secretaire camarade ambassadeur general
porte-parole journaliste
herr frau prasident prasidenten prasidentin staatschef kremlchef regierungschef aussenminister innenminister ministerprasident staatsprasident
machthaber diktator fuhrer chef kanzler minister generalsekretar sprecher botschafter moderator revolutionsfuhrer sicherheitsratschef
staatsoberhaupt amtskollege amtskollegen prasidentschaftskandidat
signor signora signore presidente ministro premier capo leader dittatore segretario ambasciatore generale compagno conduttore giornalista
portavoce
heer mevrouw meneer vicepresident premier voorzitter dictator secretaris ambassadeur minister generaal woordvoerder presentator presentatrice
journalist hoofd oud-president ex-president kameraad collega ambtgenoot
sayin bay bayan baskan baskani cumhurbaskani basbakan basbakani bakan bakani lider lideri diktator sozcusu
muduru sekreteri genel buyukelci buyukelcisi gazeteci sunucu sunucusu danismani mevkidasi yardimcisi general
pan pani tajemnik ministr predseda predsedkyne mluvci velvyslanec novinar moderator soudruh vudce diktator exprezident viceprezident viceprezidentka ministra ministrem ministrovi ministrowi premiera premierem premierovi premierowi
pani redaktor towarzysz dyktator przywodca szef premier sekretarz rzecznik ambasador prezenter dziennikarz wodz gospodarz
presidentti varapresidentti paaministeri ulkoministeri sisaministeri oikeusministeri ministeri johtaja paasihteeri sihteeri tiedottaja suurlahettilas
toimittaja juontaja diktaattori yksinvaltias kenraali toveri herra rouva virkaveli kollega paallikko
г-н г-жа бившия бившият
رييسجمهور رييسجمهوري رييس جمهور جمهوري وزير نخستوزير دبير سفير اقاي خانم ژنرال رهبر سخنكو سخنكوي مجري خبرنكار فرمانده الرييس السيد السيده الوزير الجنرال`);
const TITLE_STEMS = [
	...[
		'prezydent',
		'prezident',
		'szef',
		'sekretarz',
		'tajemni',
		'rzeczni',
		'mluvci',
		'przywodc',
		'dyktator',
		'diktator',
		'ambasador',
		'dziennikarz',
		'novinar',
		'presidenti',
		'ulkoministeri',
	],
	...[
		'президент',
		'министр',
		'глав',
		'лидер',
		'господин',
		'госпож',
		'генерал',
		'секретар',
		'товарищ',
		'премьер',
		'канцлер',
		'диктатор',
	],
	...[
		'посол',
		'посл',
		'директор',
		'команданте',
		'коллег',
		'журналист',
		'ведущ',
		'президент',
		'міністр',
		'очільник',
		'лідер',
		'пан',
		'секретар',
	],
	...['министър', 'премиер', 'вицепрезидент', 'ръководител', 'председател', 'говорител', 'посланик', 'шеф', 'водещ'],
];
/** German makes offices by composition: -präsident, -minister, -chef. */
const GERMAN_TITLE =
	/(?:prasident|minister|chef|kanzler|fuhrer|sekretar|sprecher|herrscher|machthaber|kandidat|moderator)(?:s|en|in)?$/;

/** Offices of state, by what their names have in common in the languages of Europe: minister, külügyminiszter, předseda. */
const OFFICE =
	/pr[ae]?[sz][iy]dent|(?<!ad)minis[tz]|premier(?!e)|predsed|kan[cz]l|cancil|chancel|elnok$|bakani?$|baskani?$|президент|м[иі]н[иі]стр|канцлер|премьер/;
export const isOffice = (folded: string) => OFFICE.test(folded);

/** Whether a folded word is a title or role. “M.” is Monsieur in French, and an initial in another language. */
export const isTitle = (folded: string, lang?: string) =>
	(TITLES.has(folded) && (folded !== 'm' || lang === undefined || lang === 'fr')) ||
	GERMAN_TITLE.test(folded) ||
	TITLE_STEMS.some((stem) => folded.startsWith(stem) && folded.length <= stem.length + 4);

/** Function words and adverbs that open a sentence with a capital and are nobody’s given name. */
const FUNCTION_WORDS = words(`
a about according after again against all also although am among an and any are as asked at back be because been before behind being between both
but by can could despite did do does during each even every exactly few for from had has have he her here his how however i if in including into
is it its just last later like many may meanwhile might more most much must my neither new next no nor not now of off on once one only or other
our out over perhaps rather s said same says see she should since so some still such than that the their them then there these they this those
though through thus till to today tomorrow too two under unless unlike until up upon us was watch we well were what when where whether which while
who whom whose why will with within without would yes yesterday yet you your earlier recently finally instead let did meet
al algo alli ante antes aqui asi aun aunque ayer bajo cada casi como con contra cual cuando cuanto de del desde despues donde durante e el ella ello
ellos en entonces entre era es esa ese eso esta este esto fue ha hasta hay hoy la las le lo los luego mas mi mientras muy ni no nos o otra otro para
pero por porque pues que quien se segun ser si sin sino sobre solo son su sus tal tambien tampoco tan te tras tu un una uno unos y ya
ao aos apos ate com como da das de depois desde do dos e ela ele em enquanto era essa esse esta este foi ha hoje isso ja la mais mas na nas nem no
nos o onde ontem os ou para pela pelo por porque quando que quem se segundo sem ser seu sob sobre sua tambem um uma conforme
alors apres au aussi aux avant avec c car ce cela ces cet cette chez comme contre d dans de depuis des deux donc du elle elles en entre et est hier
il ils j je l la le les leur lors lui m mais meme n ne ni nos notre nous on ont or ou par pas pendant peu plus pour pourquoi puis qu quand que qui
s sa sans se selon ses si son sous sur tandis tout tres un une vers y
aber als also am an auch auf aus bei bereits bis da dabei damit dann das dass dem den denn der des die dies diese dieser doch durch ein eine einem
einen einer er erst es etwa fur gegen gestern hat hatte heute hier hinter ich ihr im in ist ja jetzt kein laut man mehr mit nach nachdem nicht noch
nun nur ob obwohl oder ohne schon sehr sein seit seine sich sie sind so sogar soll sondern sowie statt trotz uber um und unter vom von vor war warum
was wegen weil wenn wer werden wie wieder will wir wird wo wohl wurde zu zuletzt zum zur zwar zwischen
ad agli ai al alla alle allo anche ancora appena che chi ci col come con contro cosi da dai dal dalla dei del della dello di dopo dove e ed era fra fu
gli ha i ieri il in infatti io la le lei lo loro lui ma mentre ne nei nel nella non o oggi ogni ora per perche piu poi prima pure quando quanto quella
quello questa questo se secondo senza si sia solo sono su sua sul sulla suo tra tutto un una uno
а без бы был была были в вместе во вот все встреча вчера где да для до его если еще же за затем здесь и из или им их к как когда который кто ли между
мы на над накануне например не ни но ну о об однако он она они от отвечая первый перед по под пока после потом потому почему при про ранее с сам
сегодня сейчас со так также там тем теперь то тогда только тоже у уже хотя чего чем через что чтобы это этот я
але би був в вже від він до для є за з зі й його коли на не ні о про після та так також те у це що щоб як який
ако бе беше във върху дали днес докато заради защо има които която което които като към много му него нея някои обаче още поради през са се след според със също тези това този тои утре че чрез ще
say says said saying tells told calls called warns warned meets met visits visited wants wanted hails slams denies vows backs urges praises thanks
kreml kremla kremlu kremlem kremlin kremlinin
w we z do na po od za przed przez przy pod nad dla bez u o i a ale oraz lub albo czy nie tak to ten ta te tego tej tym gdy kiedy jak jako jesli choc
poniewaz wedlug zdaniem wobec podczas takze rowniez juz jeszcze tylko teraz dzis dzisiaj wczoraj jutro tymczasem jednak wtedy kto co gdzie dlaczego jego jej ich
jest byl byla bylo bedzie moze ma sa oprocz mimo dotychczas wczesniej pozniej ponadto wraz rozmowa spotkanie
v ve s se k ke z na po od za pred pres pri pod nad pro bez u o i a ale nebo ci ne ano to ten ta tento tato toho teto tim kdyz jak jako jestli protoze podle proti
behem take tez uz jeste jen nyni dnes vcera zitra mezitim vsak tehdy kdo co kde proc jeho jeji jejich je byl byla bylo bude ma jsou mezi kolem krome drive pozdeji navic spolu
ja on ei ettei etta mutta tai vai kun niin myos viela vain nyt tanaan eilen huomenna taman tama nama se ne hanen heidan mukaan kuitenkin silloin kuka mita missa miksi
oli ovat olisi voi saa sitten ennen jalkeen kanssa lisaksi aiemmin myohemmin siksi jopa vaikka koska
ve ile icin de da bu su o bir ama fakat ancak veya ya ise gibi gore kadar sonra once daha en cok her ne neden nasil hangi olarak olan oldu olduğu degil var yok simdi bugun
dun yarin ayrica boylece karsi ilk son eger cunku hem
de het een van en in op te aan bij met voor naar uit over door om tot tegen tussen onder na als dat die deze dit er ook maar of want dus toen nu nog al wel niet geen is was zijn
wordt werd heeft had hij zij ze we wij hun haar hem wie wat waar waarom hoe volgens tijdens sinds vandaag gisteren morgen daarna eerder later echter toch alleen omdat terwijl
dice dijo afirma afirmo asegura aseguro anuncia anuncio denuncia denuncio acusa acuso llega llego pide pidio diz disse afirmou`);

/** Days and months, which English, Spanish at times and German write after a name: “Putin Monday said”. */
const CALENDAR = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli august oktober dezember
lunes martes miercoles jueves viernes sabado domingo
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pazartesi sali carsamba persembe cuma cumartesi pazar`);

export const isCalendarWord = (folded: string) => CALENDAR.has(folded);
export const isFunctionWord = (folded: string) => FUNCTION_WORDS.has(folded) || CALENDAR.has(folded);

/** Particles inside surnames: “Marques de Castro”. */
export const PARTICLES = words('de da do das dos del della di du von van der den la las los le y e da');

/** Prepositions of Polish, Czech and their neighbours: none governs the nominative. */
export const PREPOSITIONS = words(
	'w we z ze do na po od za przed przez przy pod nad dla bez u o wedlug v ve s se k ke pred pro pri podle proti mezi',
);

/** Words beside a surname that make it a family’s: “the Castro brothers”, “los hermanos Castro”, “братья Кастро”. */
const GROUP = words(`
brothers family families clan dynasty siblings sisters couple hermanos hermanas familia familias clan dinastia irmaos dinastia freres famille dynastie
bruder familie clan fratelli famiglia clan братья братьев братьям семья семьи семью семьей клан клана брати братів родина родини matrimonio pareja
bracia braci rodzina rodziny rodzine klan klanu rodzenstwo malzenstwo bratri bratry rodina rodiny sourozenci manzele
veljekset veljesten perhe perheen suku klaani kardesler kardesleri ailesi broers gebroeders familie dynastie
братя братята семеиство семеиството фамилията кланът династията برادران خانواده خاندان`);
export const isGroupWord = (folded: string) => GROUP.has(folded);

/** Articles that put a surname in the plural, by language: “los Castro”, “the Castros”. */
const PLURAL_ARTICLES: Record<string, ReadonlySet<string>> = {
	en: words('the'),
	es: words('los las'),
	pt: words('os as aos dos das'),
	fr: words('les des aux'),
	it: words('gli i'),
	de: words('die den der'),
	nl: words('de'),
};
export const isPluralArticle = (folded: string, lang: string | undefined) =>
	PLURAL_ARTICLES[lang ?? '']?.has(folded) ?? false;
/** Languages whose plural article alone says so, since the surname does not change: “los Castro”. */
export const BARE_PLURALS: ReadonlySet<string | undefined> = new Set(['es', 'pt', 'fr', 'it']);

/** Kinship nouns: “his brother Raúl” introduces somebody else than the one whom the surname named before. */
const KIN = words(`
brother sister son daughter father mother wife husband cousin nephew niece uncle aunt hermano hermana hijo hija padre madre esposa esposo primo sobrino
tio irmao irma filho filha pai mae mulher marido sobrinho frere soeur fils fille pere mere femme epouse mari cousin neveu bruder bruders schwester
sohn tochter vater mutter frau ehemann neffe fratello sorella figlio figlia padre moglie marito nipote брат брата брату братом брате сестра сестры
сын сына дочь отец отца мать жена жены муж племянник брата братові син сина донька батько дружина
syn syna synem corka corki corke ojciec ojca matka matki siostra siostry kuzyn bratanek
bratr bratra bratrem sestra sestry dcera dcery otec otce stryc synovec
veljensa veljen siskonsa sisarensa poikansa pojan tyttarensa tyttaren isansa aitinsa serkkunsa
oglu kizi kardesi agabeyi ablasi babasi annesi kuzeni yegeni
broer zus zoon dochter vader moeder neef nicht oom tante
братът сестрата синът дъщеря дъщерята баща бащата маика съпруга съпругата съпруг съпругът برادر خواهر بسر دختر بدر مادر همسر برادرش خواهرش بسرش همسرش`);
export const isKin = (folded: string) => KIN.has(folded);

/** Nouns of streets and places that take a name after them, “улица Лаврова”, “calle Ortega”. */
const PLACE_NOUNS = words(`
street avenue square bridge fort mount calle avenida plaza paseo colonia barrio rua praca travessa ponte via viale piazza corso rue avenue place
boulevard quai strasse platz allee улица улице улицу улицы улицей ул проспект проспекте переулок переулке площадь площади бульвар поселок село деревня
ulica ulicy ulice ulicu plac placu aleja alei pomnik trida namesti katu tori silta sokak sokagi caddesi meydani mahallesi
straat straatweg laan gracht brug станция вулиця вулиці вулицю проспекті провулок провулку площа площі бульварі селище
улицата булевард булеварда площад площада квартал خيابان ميدان كوجه بلوار شارع ساحه`);
export const isPlaceNoun = (folded: string) => PLACE_NOUNS.has(folded);

/** Words after a surname that make it a firm’s: “Lawrow & Söhne”, “Ortega Hermanos”. */
const FIRM_WORDS = words(`
inc ltd llc gmbh ag corp corporation company holdings group capital partners sons hermanos hijos filhos figli fils sohne bros brewery winery bakery
hotel hotels bank motors records pictures synowie synove a.s zonen gebroeders oy oyj holding bv kardesler sirketi сыновья сыновей сини оод еоод синове`);
export const isFirmWord = (folded: string) => FIRM_WORDS.has(folded);

/** The commonest surnames of Spain and Portugal: beside another name, they are anybody’s. */
const COMMON_SURNAMES = words(`
garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso
gutierrez silva santos ferreira pereira oliveira costa souza`);
export const isCommonSurname = (folded: string) => COMMON_SURNAMES.has(folded);

/** “and”, between a surname and such a word. */
export const AND = words('and y e et und i ja ve и й та و');

/** What a finite verb looks like in the third person, accents kept: endings that adjectives and nouns seldom have. */
const VERBS: Record<string, RegExp> = {
	es: /(?:ó|aba|ía|rá|ría)$|^(?:es|fue|era|ha|había|está|dijo|dice|hizo|hace|tiene|tuvo|puede|pudo|quiere|quiso|va|pide|llama|acusa|anuncia|niega|no|se|le|lo)$/,
	pt: /(?:ou|eu|iu|ava|ia|rá|ria|p[ôu]s|veio|quis)$|^(?:é|foi|deu|viu|leu|era|tem|teve|está|disse|diz|fez|faz|pode|quer|quis|vai|pede|nega|não|se)$/,
	bg: /^(?:е|беше|бе|ще|се|не|няма|има|може|каза|заяви|обяви|съобщи|прие|призова|пристигна|победи|получи|поиска|смята|иска|обеща|обвини|отказа|говори|кани)$/,
	fr: /(?:ait|era|ira)$|^(?:a|est|n|s|va|veut|fait|doit|peut|dit|ne|se|et|lui)$/,
};

/** The verb that follows a name at once or behind one more word (“Maduro incluso planteó”). */
export function verbAfter(
	{ text, words }: { text: string; words: readonly { start: number; end: number; gap: string }[] },
	{ last }: { last: number },
	lang: string,
): string | undefined {
	for (const index of [last + 1, last + 2]) {
		const word = words[index];
		if (!word || word.gap === '|') return;
		const written = text.slice(word.start, word.end);
		if (VERBS[lang]?.test(written)) return written;
	}
	return;
}

/** Words after a name for the son or the father: “Patruschew junior”, “Maduro hijo”. */
const GENERATION = words(
	'junior jr senior sr hijo filho fils figlio sohn son padre pere pai vater младший старший молодший младши старши',
);
/** In Turkish, “son” is the last one. */
export const isGeneration = (folded: string, lang?: string) => GENERATION.has(folded) && lang !== 'tr';

/** States and provinces that American papers put behind a town: “Lula, Georgia,”, “Paris, Texas”. */
const STATES = words(`
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana
maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
vermont virginia washington wisconsin wyoming ontario quebec manitoba saskatchewan alberta`);
export const isState = (folded: string) => STATES.has(folded);
