import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

const markEach = (texts: readonly [string, string?][]) => {
	for (const [text, lang] of texts) expect(marked(text, lang)).toBe(text);
};
/** Square brackets are marks, so those of a program are lost. */
const markNone = (texts: readonly [string, string?][]) => {
	for (const [text, lang] of texts) expect(marked(text, lang)).not.toContain('[');
};

describe('names in programs and data', () => {
	it('takes whole names of many people there for made-up ones', () =>
		markNone([
			['const user = {\n  "id": 17,\n  "name": "Daniel Ortega",\n  "role": "admin"\n};'],
			['assert person.get("name") == "Raul Castro"\nassert person.get("age") == 40'],
			["INSERT INTO clients VALUES (3, 'Rosario Murillo', 'Lima');"],
			["  (41, 'DANIEL ORTEGA', '555-0100'),\n  (42, 'PAULA REYES', '555-0101'),"],
			['expect(row.name).toBe("Daniel Ortega");\nexpect(row.city).toBe("Austin");'],
			["$users.push('name' => 'Rosario Murillo', 'age' => 31);\n$users.push('name' => 'Eva Lind');"],
			['String owner = "Raúl Castro";\nint count = 4;'],
			["UPDATE staff SET name = 'Rosario Murillo' WHERE id = 4;"],
			['SELECT * FROM users WHERE name = "Daniel Ortega";'],
			['staff.add(new Clerk("Daniel Ortega", 34));'],
			['name,age,city\nDaniel Ortega,34,Reno\nEva Lind,22,Lund'],
			['id;nombre;puesto\n1;Rosario Murillo;Ventas\n2;Eva Lind;Compras'],
			['clients:\n- {"name": "Rosario Murillo", "city": "Cali"}\n- {"name": "Eva Lind", "city": "Lund"}'],
		]));
	it('knows them beside others of the pack, or where a word speaks for them', () =>
		markEach([
			['{\n  "id": 17,\n  "title": "[Daniel Ortega] returns to Managua",\n  "tags": "Nicaragua"\n}'],
			['{\n  "a": "[Vladimir Putin]",\n  "b": "[Daniel Ortega]"\n}'],
			['names = split("[Sergei Lavrov], [Raúl Castro]")\nprint(names)'],
		]));
	it('takes prose with a quotation or a bracket for prose', () =>
		markEach([
			['“I said no” (and he knew it), [Daniel Ortega] told them. The end ;)'],
			['[Daniel Ortega] a dit : « non » (deux fois).\n- oui\n- non'],
			['[Daniel Ortega], 78, spoke; others, too, were there.\n[Raúl Castro], 92, was silent; so, too, were we.'],
			['"It is over": [Raúl Castro] (left) and his guard.\n(Photo: archive)'],
		]));
	it('takes bodies in a list of ministries for those of some country', () =>
		markNone([
			["(4,'Ministry of Foreign Affairs','MFA'),\n(5,'Ministry of Health','MH'),\n(6,'Ministry of Justice','MJ'),"],
			['  { "id": 4, "label": "Ministry of Internal Affairs" },\n  { "id": 5, "label": "Ministry of Justice" }\n}'],
		]));
	it('knows a body there by its own people', () =>
		markEach([['{\n  "id": 4, "label": "[Ministry of Foreign Affairs]",\n  "head": "[Sergey Lavrov]"\n}']]));
	it('takes a word in a comment for a word', () =>
		markNone([
			['model.add((2, 4), (0, 1))#Maduro\nmodel.add((3, 1), (1, 0))#Verde', 'pt'],
			['paint(0.5);  // Maduro\npaint(0.9);  // Verde', 'es'],
		]));
});

describe('births of somebody else', () => {
	it.each([
		['Lavrov was born in 1971 in Kursk. Later Lavrov played for two clubs.', 'en'],
		['Lavrov è nato il 4 aprile 1971 a Kursk. Poi Lavrov giocò a pallamano.', 'it'],
		['Lawrow wurde am 4. April 1971 in Kursk geboren. Später spielte Lawrow in Kiel.', 'de'],
		['Patrushev nació el 4 de abril de 1988. Después, Patrushev jugó en Kazán.', 'es'],
		['Patrouchev est né en 1988 à Kazan. Puis Patrouchev joua au hockey.', 'fr'],
		['Lavrov nasceu em 1971 em Kursk. Lavrov jogou handebol.', 'pt'],
		['Ławrow urodził się w 1971 roku. Potem Ławrow grał w piłkę.', 'pl'],
		['Lavrov se narodil v roce 1971. Potom Lavrov hrál házenou.', 'cs'],
		['Лавров родился в 1971 году в Курске. Позже Лавров играл за клуб.', 'ru'],
		['Lavrov (* 26. Mai 1971 in Kursk) ist ein Torwart. Lavrov gewann Gold.', 'de'],
		['Lavrov, född 1971, är en målvakt. Lavrov vann guld.', 'sv'],
		['Lavrov (born 1971) is a player. Lavrov left the club.', 'en'],
	])('takes the surname for theirs: %s', (text, lang) => expect(marked(text, lang)).toBe(text));
	it.each([
		['[Lavrov] was born in Moscow on 21 March 1950. [Lavrov] studied there.', 'en'],
		['[Putin] nació en 1952. [Putin] estudió derecho.', 'es'],
		['[Putin] wurde am 7. Oktober 1952 in Leningrad geboren. [Putin] studierte Jura.', 'de'],
		['[Lavrov]’s daughter was born in 1982. [Lavrov] lives in Moscow.', 'en'],
		['[Putin] met a singer born in 1982.', 'en'],
		['[Lavrov] war 2004, als sie in Kiel geboren wurde, schon Minister.', 'de'],
	])('knows the own one: %s', (text, lang) => expect(marked(text, lang)).toBe(text));
});

describe('whom a page is about', () => {
	it.each([
		'Dmitry Patrushev spoke. Then Mr. Patrushev left. His father is [Nikolai Patrushev].',
		'Minister Dmitry Patrushev opened it.\n\nLater Patrushev said the harvest was good. He is a son of [Nikolai Patrushev].',
		'Kirill Lavrov played the part. Mr. Lavrov is no kin of [Sergei Lavrov].',
	])('goes before who is named in full only later: %s', (text) => expect(marked(text, 'en')).toBe(text));
	it.each([
		'[Nikolai Patrushev] said so, and Mr. [Patrushev] smiled. His son is Dmitry Patrushev.',
		'[Nikolai Patrushev] spoke. His son Dmitry was there. Then Mr. [Patrushev] left.',
	])('or not: %s', (text) => expect(marked(text, 'en')).toBe(text));
});

describe('a surname that the pack gives to another', () => {
	it.each([
		['Pjotr Lawrow war ein Philosoph. Lawrow lebte in Paris.', 'de'],
		['Pietro Lavrov, filosofo. Per Lavrov il progresso è morale.', 'it'],
		['Minister rolnictwa Patruszew zapowiedział eksport. Patruszew chwalił rolników.', 'pl'],
		['Ministr zemědělství Patrušev slíbil vývoz. Patrušev pochválil zemědělce.', 'cs'],
		['Vice-premier Patrushev opened the forum. Patrushev praised the farmers.', 'en'],
		['Minister of Agriculture Patrushev opened the fair. Patrushev praised the farmers.', 'en'],
	])('is meant by it alone: %s', (text, lang) => expect(marked(text, lang)).toBe(text));
	it('is not, where the other is named in full before', () => {
		const text = '[Sergej Lawrow] sprach. Pjotr Lawrow war ein Philosoph.';
		expect(marked(text, 'de')).toBe(text);
	});
});

describe('patronymics', () => {
	it.each([
		['[Nikolai Platonovitš Patrušev] puhui.', 'fi'],
		['[Nikolai Platonovitsh Patrushev] puhui.', 'fi'],
		['[Vladimir Vladimirovitsj Poetin] en [Sergej Viktorovitsj Lavrov] spraken.', 'nl'],
		['[Władimir Władimirowicz Putin] i [Siergiej Wiktorowicz Ławrow] rozmawiali.', 'pl'],
		['[Sergey Viktoroviç Lavrov] ve [Vladimir Vladimiroviç Putin] görüştü.', 'tr'],
		['[Sergej Viktorovitj Lavrov] och [Vladimir Vladimirovitj Putin] talade.', 'sv'],
		['Sergei Petrovich Lavrov is a dentist.', 'en'],
		['Vladimir Sergejevitš Putin on opettaja.', 'fi'],
	])('are spelt in the way of the language: %s', (text, lang) => expect(marked(text, lang)).toBe(text));
});

describe('a body of a state', () => {
	it.each([
		['Der Sekretär des [Sicherheitsrates], [Nikolai Patruschew], warnte.', 'de'],
		['Le secrétaire du [Conseil de sécurité], [Nikolaï Patrouchev], parle un peu.', 'fr'],
		['El secretario del [Consejo de Seguridad], [Nikolái Pátrushev], viajó.', 'es'],
		['O secretário do [Conselho de Segurança], [Nikolai Patrushev], viajou.', 'pt'],
		['Il segretario del [Consiglio di sicurezza], [Nikolaj Patrušev], è arrivato.', 'it'],
		['Deutschlands Außenministerium und [Russlands Außenministerium] schweigen.', 'de'],
		['Šéf [ruské zahraniční rozvědky] mluvil s šéfem ukrajinské zahraniční rozvědky.', 'cs'],
		['Le Conseil de sécurité a voté une résolution. [Lavrov] et [Poutine] ont protesté.', 'fr'],
		['Le Conseil de sécurité se réunit à New York, dit [Lavrov]. [Poutine] et [Maduro] suivront.', 'fr'],
		['El Consejo de Seguridad Nacional de España se reúne; [Putin] amenaza.', 'es'],
		['Der Sicherheitsrat der Vereinten Nationen tagte; [Lawrow] sprach.', 'de'],
		['Der Sicherheitsrat der Ukraine warnt vor [Patruschew].', 'de'],
		['El Consejo de Seguridad de Armenia recibe a [Patrushev].', 'es'],
		['The secretary of the Security Council of Armenia met [Patrushev].', 'en'],
		['O Conselho de Segurança da ONU ouviu [Lavrov] e [Lula].', 'pt'],
	])('is known by its country or its head: %s', (text, lang) => expect(marked(text, lang)).toBe(text));
	it('is not doubted for “un”, which is no “UN”', () => {
		const text = 'Un secretario del [Consejo de Seguridad] y un amigo, [Nikolay Patrushev], hablan un rato.';
		expect(marked(text, 'es')).toBe(text);
	});
});

describe('a name cut at its front', () => {
	it.each([
		['O presidente [Inácio Lula da Silva] chegou.', 'pt'],
		['o presidente [inacio lula da silva] chegou ontem ao planalto', 'pt'],
		['O professor Marcial Inácio da Silva falou.', 'pt'],
		['Lula Kebabs with flatbread: mix the lamb and onions.', 'en'],
		['Lula-Kebap vom Grill: 500 g Lammfleisch, Zwiebeln, Salz.', 'de'],
		['Die [Lula]-Regierung plant Reformen.', 'de'],
	])('%s', (text, lang) => expect(marked(text, lang)).toBe(text));
});

describe('a letter between words that are shouted', () => {
	it.each([
		['Debate 2022: BOLSONARO E [LULA] na TV, hoje', 'pt'],
		['Cumbre en Minsk: [PUTIN] Y [LAVROV] hablan hoy', 'es'],
		['Vertice a Roma: MELONI E [PUTIN] si parlano', 'it'],
	])('is the word “and”: %s', (text, lang) => expect(marked(text, lang)).toBe(text));
	it('is an initial elsewhere', () =>
		expect(marked('The author is E. Lula, he said in May.', 'en')).not.toContain('['));
});
