/**
 * Common given names, folded, in the languages whose pages we read: a given name right before a surname says whose
 * surname it is. Russian and Ukrainian names are stems, since they decline (Кирилл, Кирилла, Кириллу).
 */
const LATIN = `
aaron abel abraham abigail ada adam adela adele adrian adriana agnes agustin agustina aida alain alan alba albert alberta alberto aldo
alejandra alejandro alena alessandra alessandro alessia alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali
alice alicia alina alison allan allen alonso alvaro amalia amanda amancio amelia amy ana anatoly andre andrea andreas andrei andres andrew
andrey angel angela angelica angelina angelo anita ann anna anne anthony antoine anton antonella antonia antonio antony ariel armando
arnaldo arnold arthur arturo astrid asuncion augusto aurelio ava axel barbara bartolome beatrice beatriz ben benedict benedikt benito
benjamin bernard bernardo bernd beth betty bill billy blanca bob bobby boris brandon brenda breno brent brian brigitte britta bruce bruno bryan
caio camila camille camilo carina carl carla carlo carlos carmela carmen carol carolina caroline catalina catherine cecilia celia celso cesar
charles charlie charlotte chester chiara chloe chris christa christian christina christine christoph christopher chuck cilia cintia claire clara
clarissa claude claudia claudio clemens colin concepcion connie consuelo cory cristian cristiano cristina cristobal cynthia dale damian dan
daniel daniela daniele dave davi david debora deborah delia denis denise dennis diana diane diego dieter dina dirk dmitri dmitriy dmitry dolores
domenico dominic dominik dominique don donald donna dora doris dorothy doug douglas duarte dylan ed eddie edgar edgardo edith edmundo
eduarda eduardo edward edwin efrain elena eleonora eli elias elisa elisabeth eliseo elizabeth ella ellen elsa elvira emil emilia emiliano
emilio emily emma enrico enrique eric erica erich erik erika ernest ernesto ernst esteban estela esther eugene eugenia eugenio eva evelyn
evgeny ezequiel fabian fabio fabiola fabrizio federica federico felicia felipe felix fernanda fernando fidel filipe filippo fiona flavia
flavio flora florian florencia frances francesca francesco francis francisca francisco franco francois francoise frank franz fred freddy
frederick friedrich fritz gabriel gabriela gary gaston gavin genaro gennady georg george georges gerald gerard gerardo gerhard german gertrude
giacomo gianni gilbert gilberto giorgio giovanna giovanni giulia giuseppe gladys glenn gloria goncalo gonzalo gordon grace graciela graham greg gregor
gregorio gregory gretchen guadalupe guido guillaume guillermo gunter gustav gustavo guy hannah hans harald harold harry hartmut hector heidi
heiko heinrich heinz heitor helen helena helene helga helmut henri henrique henry herbert hermann hernan hilda holger horacio horst howard hubert
hugo humberto iago ian ignacio igor ilya ines inga ingrid irena irene irina iris irma isaac isabel isabella isaura ismael israel ivan ivo ivonne
jack jackson jacob jacqueline jacques jacobo jaime jair jake james jamie jan jana jane janet jason javier jean jeff jeffrey jenna jennifer jenny
jens jeremy jerome jerry jesse jessica jesus jill jim jimena jimmy joachim joan joana joao joaquim joaquin jochen joe joel johan johann
johanna johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose josef joseph josephine josh joshua josue joyce juan juana juanita
judith jules julia julian juliana julie julien juliet julieta julio jurgen justin karen karin karina karl karla karolina kate katharina
katherine kathleen kathryn katie katrin kay keith kelly ken kenneth kenny kevin kim kirill kirk klaus konrad konstantin kristin kristina kurt
kyle larissa larry lars laura laureano laurence laurent lauro lazaro lea leandro lee leila lena leo leon leonardo leonel leonid leonor
leopoldo leslie leticia lewis liam lidia lilia liliana lina linda lionel lisa livia lola lorena lorenzo lothar louis louise luca lucas lucia
luciana luciano lucien lucio lucy ludmila ludwig luigi luis luisa luiz lukas luke lydia lynn mabel madeleine maite manfred manoel manuel
manuela mar mara marc marcel marcela marcelo marcia marcio marco marcos marcus margaret margarita maria mariana mariano maribel marie mariela
marilia marilyn marina mario marion marisa marisol mark markus marlene marta martha martin martina mary mateo matheus mathias mathieu matilde
matt matteo matthew matthias mattia maud maureen mauricio mauro max maxim maximilian maximo maya megan meghan melanie melissa mercedes michael
michaela michel michele michelle miguel mike mikhail milagros milena mireille mirta mitchell moises monica monika monique morgan murilo murray myriam
nadia nadine nancy natalia natalie natalya nathalie nathan nathaniel neil nelson nestor nicholas nick nicola nicolas nicole nieves nikita
nikolai nikolay nilda nina noah noelia noemi nora norbert norma norman nuno octavio olaf oleg olga oliver olivia olivier omar orlando oscar osvaldo
oswald otavio otto pablo pamela paola paolo pascal pat patricia patricio patrick paul paula paulina pauline paulo pavel pedro penelope perla pete
peter petra phil philip philipp philippe phillip pierre pietro pilar pio pyotr quentin rachel rafael rafaela raimundo rainer ralf ralph ramiro
ramon ramona randy raquel raul ray raymond rebecca regina reinaldo reiner renan renata renate renato rene ricardo riccardo richard rick rita rob robert
roberta roberto rocio rodolfo rodrigo roger rogelio roland rolando rolf roman romina ron ronald ronaldo rosa rosalia rosana rosario rose
roxana roy ruben rudolf rudy rufino rui russell ruth ryan sabine sabrina salma salome salvador sam samantha samuel sandra sandro santiago sara
sarah sascha saul scott sean sebastian sebastien selma serena serge sergei sergey sergio severino sharon shawn sheila silvana silvia silvio
simon simona simone sofia sonia sophia sophie stan stanislav stefan stefania stefano steffen stella stephan stephanie stephen steve steven stuart
sue susan susana susanne suzanne sven svetlana sylvia sylvie tamara tania tanja tania tara tatiana tatyana ted teo teodoro teresa terry
thelma theodore theresa thiago thierry thomas thomaz thorsten tiago tim timothy tina tito tobias todd tom tomas tommaso tommy tony tracy trevor tucker
ulrich ulrike umberto ursula uta uwe valentin valentina valentino valeria valerie valerio valery vanessa vasco vera veronica veronika vicente victor
victoria viktor viktoria vincent vincenzo vinicius viola violeta virgilio virginia vitaly vitor vittorio vivian viviana vladimir vladislav volker wagner
walter wanda wayne wendy werner wilfredo wilhelm will william wilson winston wladimir wolfgang xavier ximena xiomara yolanda yulia yuri yves
yvonne zoe
andrzej stanislaw krzysztof tomasz pawel piotr jerzy jaroslaw wojciech marek grzegorz michal lukasz mateusz zbigniew kazimierz jozef donald malgorzata katarzyna
agnieszka joanna ewa elzbieta jadwiga zofia aleksander aleksandr aleksandra aleksiej andriej dmitrij dmitry siergiej sergiej wladyslaw wiktor wladimir jurij
igor iwan michail mikolaj nikolaj leonid konstantin jewgienij jekaterina ludmila jelena tatiana swietlana wiaczeslaw wasilij gieorgij kirill lech
petr jiri jan vaclav milos karel josef frantisek zdenek jaroslav miroslav ladislav tomas lukas ondrej vojtech stepan jindrich bohumil pavel jana hana eva lenka
alena vera marie jitka zdenka katerina svetlana ljudmila jekatěrina sergej andrej alexej dmitrij jurij jevgenij vjaceslav
pekka sauli juha matti antti jussi timo mikko kari heikki seppo jukka ilkka eero eino tove aino tarja sanna riikka kirsi leena liisa anneli paavo urho
ahmet mehmet mustafa ali huseyin hasan ibrahim ismail osman yusuf murat kemal recep tayyip abdullah fatma ayse emine hatice zeynep elif merve
jan piet pieter klaas willem hendrik johan gerrit kees joris jeroen mark geert maarten wouter bram sander bas femke sigrid dilan thierry wopke frans`;

const CYRILLIC_STEMS = `
александр алекс андре анатоли анастаси анн антон аркади артем артур богдан борис вадим валенти валери валентин василь васили вер вероник
виктор виктори виталь витали владимир владислав вячеслав галин геннади георги герман глеб григори даниил дарь дени димитри дмитри евген
евгени егор екатерин елен елизавет жанн захар зинаид ива игор иль инн иосиф ирин камил карин кирил клавди ксени констант константин кристин
лари ларис лев лид лиди люб любов людмил макс максим маргарит мари марин марк марь матве михаил надежд наталь натали никит никола николь
нин оксан олег олес ольг павл паве петр платон полин прохор раис рамзан роман руслан светлан семен серге софи станислав степан таис тамар тарас
татьян тимофе тимур федор филипп фидел эдуард элеонор эльвир эмм юли юри яков ян ярослав амансио хуан хосе карлос луис луиз мария пабло педро хорхе
андрі володимир василь микол михайл олександр олексі сергі юлі юрі ірин павл петр дмитр наталі тетян
димитър петър стефан христо тодор красимир пламен росен румен боико кирил веселин атанас ангел асен делян емил иордан калин любомир милен огнян радослав симеон стоян цветан явор десислав гергана цветелина даниел фидел уго хуго густаво марко доналд джо маикъл деивид бил антъни магнус бартоломе`;

/** Foreign given names as Arabic and Farsi newspapers write them, which have no capitals to tell a name by. */
const ARABIC = `
ديمتري دميتري اندريه اندري كيريل كيريلا ايغور ايفان اوليغ يوري بوريس الكسندر الكسي ميخائيل ميخاييل يفغيني يكاترينا اناستازيا لودميلا ماريا ناتاليا
فالنتينا اولغا ايلينا سفيتلانا فيدل رامون ماريلا مارييلا اليخاندرو اليكس خوسيه خوان لويس كارلوس ريكاردو فرناندو فرانسيسكو ميغيل انطونيو مانويل بيدرو
بابلو خورخي رافاييل رافايل لويزا لوريانو كاميلا كاميلو امانسيو هومبرتو بارتولومي استيبان ماركو روبرتو ادواردو البرتو سيليا فيلما جون جورج جيمس مايكل
روبرت وليام ديفيد توماس ريتشارد بول بيتر مارك ستيفن محمد احمد علي حسن حسين
دميتري ديميتري اندري كريل الكساندر الكسي ميخاييل ايوان ايكور اولك يوري ماريا مارينا خوزه كارلوس ريكاردو فرناندو انتونيو بدرو بابلو خورخه الخاندرو الخاندرو ماركو دلسي امانسيو روبرتو جو دونالد اريل ليام كرتجن بارتولومه اميليو ارنستو ارنيستو فيدال غييرمو جييرمو دييغو دييكو غابرييل كابريل الفريدو خايمي خايمه خيسوس انخل انجيل لوكاس اندريس سانتياغو ايميليو اغوستين اوسكار اسكار هيكتور هكتور سيزار سيسار رودريغو رودريكو غوستافو كوستاوو اوغو هوغو هوكو فيليبي فيليبه الفونسو انريكي انريكه رودولفو ارماندو رولاندو اورلاندو اوسفالدو ماريو ماريانو اليكساندرو استبان`;

/** Russian given names as papers of the Latin script write them. */
const TRANSLITERATED = `
grigory grigori grigoriy vyacheslav yevgeny yevgeni evgeni fyodor fedor arkady anatoli valeri yekaterina ekaterina lyudmila ksenia timur ruslan
rashid rustam artem artyom stepan maksim yegor gleb vasily vasili semyon yaroslav bogdan rostislav svyatoslav zakhar matvey danila`;

const NAMES = new Set(`${LATIN} ${TRANSLITERATED} ${ARABIC}`.trim().split(/\s+/));
const STEMS = new Set(CYRILLIC_STEMS.trim().split(/\s+/));
const LONGEST_ENDING = 3;
const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** What Polish and Czech put at the end of a given name. */
const LATIN_ENDING = /(?:o[wv]i|iem|em|ie|ou|[aeuy])$/;

/** Whether a folded word is a common given name, in any case of its language; `declines` where that writes Latin letters. */
export function isGivenName(folded: string, declines = false): boolean {
	if (!CYRILLIC.test(folded)) return NAMES.has(folded) || (declines && isDeclined(folded));
	for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
		// “Любят” is a verb.
		if (cut > 0 && folded.endsWith('т')) return false;
		if (folded.length - cut >= 2 && STEMS.has(folded.slice(0, folded.length - cut))) return true;
	}
	return false;
}

function isDeclined(folded: string): boolean {
	const stem = folded.replace(LATIN_ENDING, '');
	return stem.length > 2 && stem !== folded && ['', 'a', 'o'].some((ending) => NAMES.has(stem + ending));
}
const MASCULINE_IN_A = new Set('никита илья лука фома савва кузьма данила микола ілля микита сава хома'.split(' '));

/** Whether a given name in small letters is a man's in the nominative, though it ends as women's do and as other cases. */
export const isMasculineInA = (written: string) => MASCULINE_IN_A.has(written);
