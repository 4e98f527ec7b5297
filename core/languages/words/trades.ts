/**
 * Trades and what else people are called by beside their names in rosters, credits and local news, folded. In the order
 * English, Spanish, Portuguese, French, German, Italian; Russian as stems, since it declines.
 */
const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What no statesman is introduced as: sports, crafts, shops, care. */
const PLAIN_TRADES = words(`
pitcher catcher outfielder infielder shortstop baseman quarterback linebacker cornerback striker midfielder defender winger goalkeeper goalie
footballer player batter boxer fighter wrestler sprinter runner swimmer cyclist skater golfer jockey athlete referee cashier baker butcher barber
hairdresser plumber electrician carpenter welder mechanic gardener janitor cleaner waiter waitress bartender barista chef nurse midwife dentist
pharmacist paramedic firefighter receptionist librarian tailor dancer drummer guitarist rapper dj violinist pianist cellist designer programmer developer realtor
beisbolista pelotero lanzador jardinero portero delantero centrocampista mediocampista futbolista guardameta pivot base alero escolta lateral extremo jugador jugadora boxeador luchador nadador ciclista
atleta arbitro cajero cajera panadero panadera carnicero peluquero peluquera fontanero plomero electricista carpintero soldador mecanico camarero
camarera mesero cocinero cocinera enfermero enfermera dentista farmaceutico bombero repartidor repartidora taxista albanil bibliotecaria bailarin
bailarina baterista guitarrista violinista pianista concejal concejala edil vereador vereadora disenador disenadora programador programadora desarrollador
padeiro padeira acougueiro cabeleireiro encanador eletricista carpinteiro soldador garcom garconete cozinheiro cozinheira enfermeiro
enfermeira farmaceutico bombeiro entregador pedreiro bibliotecaria dancarino goleiro atacante zagueiro lateral jogador lutador
lancador caixa desenvolvedor
boulanger boulangere boucher coiffeur coiffeuse plombier electricien menuisier mecanicien serveur serveuse cuisinier cuisiniere infirmier infirmiere
dentiste pharmacien pompier livreur macon danseur danseuse batteur footballeur joueur gardien attaquant boxeur nageur cycliste caissier caissiere
backer metzger friseur friseurin klempner elektriker schreiner tischler mechaniker gartner kellner kellnerin koch kochin krankenschwester pfleger
zahnarzt zahnarztin apotheker feuerwehrmann tanzer tanzerin schlagzeuger fussballer spieler torwart sturmer boxer schwimmer radfahrer
fornaio macellaio parrucchiere idraulico elettricista falegname meccanico giardiniere cameriere cameriera cuoco infermiere infermiera dentista
farmacista pompiere ballerino calciatore giocatore portiere attaccante pugile nuotatore ciclista cassiere cassiera`);

/** What a well-known person may be too: it counts where the page has nothing else of them. */
const TRADES = words(`
sgt det cpl prof dr dra lic ing agent trustee owner founder cofounder ceo cto cfo coo manager supervisor engineer analyst consultant reviewer customer buyer client user subscriber author illustrator
photographer producer director filmmaker editor screenwriter actor actress singer musician composer painter sculptor architect professor lecturer
teacher instructor trainer student researcher scientist biologist chemist psychologist therapist surgeon physician cardiologist doctor veterinarian
accountant secretary assistant clerk driver farmer pilot salesman seller resident neighbor neighbour volunteer passenger victim suspect defendant
witness sheriff detective sergeant officer alderman councilman councilwoman councilmember governor gov mayor coach phd md dds msc mba bsc cpa esq
agente dueno duena propietario propietaria fundador fundadora gerente encargado encargada ingeniero ingeniera analista consultor consultora cliente clienta
usuario autor autora ilustrador fotografo fotografa productor productora directora cineasta editor editora guionista actriz cantante musico compositor
pintor pintora arquitecto arquitecta profesor profesora maestro maestra estudiante alumno alumna investigador investigadora psicologo psicologa medico
medica cirujano veterinario contador contable administrador administradora conductor chofer agricultor piloto vendedor vendedora vecino vecina
voluntario testigo gobernador alcalde entrenador empleado empleada
dono dona proprietario proprietaria engenheiro engenheira fotografo produtor produtora diretor diretora cantor cantora ator atriz roteirista arquiteto
arquiteta professor professora estudante aluno aluna pesquisador pesquisadora psicologo medico medica cirurgiao advogado motorista vendedor morador
moradora treinador funcionario governador prefeito
proprietaire patron patronne fondateur gerant gerante ingenieur analyste consultant auteur photographe producteur realisateur cineaste acteur chanteur
chanteuse musicien compositeur peintre architecte professeur enseignant etudiant chercheur psychologue medecin chirurgien comptable vendeur vendeuse
agriculteur habitant voisin temoin entraineur maire employe
inhaber inhaberin grunder geschaftsfuhrer ingenieur autor fotograf produzent regisseur schauspieler sanger musiker maler architekt lehrer
lehrerin student forscher arzt arztin chirurg fahrer landwirt verkaufer verkauferin anwohner zeuge trainer burgermeister kunde
proprietario titolare fondatore ingegnere autore fotografo produttore regista attore attrice cantante musicista pittore architetto professore
insegnante studente ricercatore psicologo medico chirurgo autista agricoltore commesso commessa allenatore sindaco impiegato`);

const PLAIN_STEMS = (
	'бейсболист футболист вратар нападающ полузащитник защитник боксер борец пловец велосипедист пекар кассир повар официант ' +
	'парикмахер сантехник электрик слесар сварщик медсестр фармацевт стоматолог пожарн курьер танцор барабанщик гитарист ' +
	'дизайнер программист разработчик библиотекар спортсмен'
).split(' ');
const STEMS = (
	'владел владелиц основател менеджер инженер аналитик консультант клиент покупател автор фотограф продюсер режиссер редактор ' +
	'сценарист актер актрис певец певиц музыкант композитор художник архитектор профессор учител преподавател студент ' +
	'исследовател психолог врач хирург бухгалтер водител фермер продавец житель сосед свидетел тренер губернатор мэр'
).split(' ');
const LONGEST_ENDING = 3;

const startsWith = (stems: readonly string[], folded: string) =>
	stems.some((stem) => folded.startsWith(stem) && folded.length <= stem.length + LONGEST_ENDING);

/** Whether a folded word is a trade that no statesman is introduced by. */
export const isPlainTrade = (folded: string) => PLAIN_TRADES.has(folded) || startsWith(PLAIN_STEMS, folded);

/** Whether a folded word is any trade, or another role of people who are not known. */
export const isTrade = (folded: string) => isPlainTrade(folded) || TRADES.has(folded) || startsWith(STEMS, folded);

/** Words before a trade that somebody had once: “a former boxer”. */
const FORMER = words(
	'former formerly ex then onetime time once antiguo antigua entonces antigo antiga ancien ancienne ehemaliger ehemalige ex бывший бывшая',
);
export const isFormer = (folded: string) => FORMER.has(folded);

/** Words of government: a text that has one may well speak of a statesman. */
const PUBLIC = words(`
president presidents presidential vice minister ministers prime government governments regime regimes dictator dictators dictatorship leader leaders sanction sanctions
summit election elections parliament guerrilla revolution revolutionary embassy diplomat diplomats opposition dissident dissidents guerrillas rebels exile coup lady commander
comandante commandante presidente presidentes presidenta presidencia presidencial vicepresidente vicepresidenta ministro ministros canciller gobierno gobiernos
dictador dictadores dictadura mandatario mandatarios lider lideres sanciones cumbre elecciones parlamento guerrillero revolucion embajada oposicion
presidencia vicepresidente ministra governo ditador ditadura lideres liderancas sancoes cupula eleicoes revolucao embaixada oposicao chanceler
president presidents ministre ministres gouvernement dictateur dictature dirigeant dirigeants sanctions sommet elections revolution ambassade pouvoir
prasident prasidenten staatschef staatschefs regierung diktator diktatur machthaber sanktionen gipfel wahlen revolution botschaft
presidente presidenti governo dittatore dittatura sanzioni vertice elezioni rivoluzione ambasciata`);
const PUBLIC_STEMS =
	'президент министр правительств режим диктатор диктатур лидер санкци саммит выбор революци посольств оппозици'.split(
		' ',
	);

/** Whether a folded word is one of government. */
export const isPublic = (folded: string) => PUBLIC.has(folded) || startsWith(PUBLIC_STEMS, folded);

/** Participles of credits: “Directed by”, “Dirigida por”, “Texte de”. */
const CREDITS = words(`
directed reported authored committed assigned written produced edited photographed illustrated translated reviewed designed composed hosted posted created submitted photo photos text story words
music starring
dirigida dirigido escrita escrito producida producido editado editada ilustrado traducido disenado publicado foto fotos fotografia texto ilustraciones musica guion direccion voz guitarra bajo bateria guitar vocals bass drums photography photographie traduccion traducao traduction translation tutor user name nombre nome nom winner ganador ganadora contact contacto contato
produzida produzido ilustrado traduzido postado direcao roteiro realise realisee ecrit ecrite produit texte traduit regie text drehbuch
diretto scritto prodotto tradotto testo regia режиссер автор текст фото`);
export const isCredit = (folded: string) => CREDITS.has(folded);

const BY = words('by por par von di da de автор');
export const isBy = (folded: string) => BY.has(folded);

/** Articles, and the possessives that stand for them: “my neighbour, ”. */
const ARTICLES = words(
	'a an the un una uno um uma o a le la une il lo el ein eine der die my our your his her mi nuestro nuestra su meu minha nosso mon notre mein unser mio',
);
export const isArticle = (folded: string) => ARTICLES.has(folded);

const COPULAS = words('is es e ist est');
export const isCopula = (folded: string) => COPULAS.has(folded);

const OF = words('of from de del du des di da do von');
export const isOf = (folded: string) => OF.has(folded);

const AUTHORS = words('author autor autora auteur autore');
export const isAuthor = (folded: string) => AUTHORS.has(folded);

const INSTITUTIONS = words(`
university college institute hospital clinic laboratory laboratories department school universidad instituto facultad departamento universidade faculdade
universite institut hopital laboratoire universitat klinik universita ospedale laboratorio police`);
export const isInstitution = (folded: string) => INSTITUTIONS.has(folded);

/** Nouns of sport, stage and shop: what else a text of somebody unknown is about. */
const SUBJECTS = words(`
penalties innings inning homer homers playoffs touchdown touchdowns rebounds batting midfield offseason roster sophomore freshman
album albums concert gallery exhibition recipe recipes checkout invoice shipping
gol goles penalti penaltis fichaje fichado jonron concierto galeria exposicion oleos receta factura
gols penaltis escalacao contratado exposicao receita fatura
penaltys ligue album concert galerie exposition tableaux recette facture
elfmeter bundesliga konzert galerie ausstellung rezept rechnung
rigore campionato concerto galleria ricetta fattura`);
const SUBJECT_STEMS = 'пенальти чемпионат матч альбом концерт галере выставк рецепт'.split(' ');
export const isOtherSubject = (folded: string) => SUBJECTS.has(folded) || startsWith(SUBJECT_STEMS, folded);
