import { describe, expect, it } from 'vitest';
import { marked } from './marked.ts';

describe('surnames without their capitals', () => {
	it.each([
		['en', 'omg [lavrov] is on tv again'],
		['en', '[putin], [lavrov], [patrushev]: all on the list'],
		['pt', '[nicolás maduro], [lula] e [díaz-canel] na foto'],
		['es', '[raúl castro] y [díaz-canel] en la habana'],
		['en', 'ortega hotel in santa barbara'],
		['es', 'castro y ortega son apellidos comunes'],
		['pt', 'receita de lula recheada'],
		['en', 'maduro wrapper, full body, medium strength'],
		['en', 'i love maduros and rice'],
		['ru', 'ну и где логика, [путин] сказал одно, а делают другое'],
		['ru', 'Путина началась раньше. Говорят, путина будет богатой.'],
		['ru', 'Он сплёл венок из лавров.'],
		['en', '[Vladimir Putin] came. A putin pie was served.'],
		['en', 'i think you might suggest to [putin], that [lavrov], can get insight'],
		['en', 'Epstein: "I think you might suggest to [putin], that [lavrov], can get insight"'],
		['es', '"[maduro]", "[nicolás maduro]", "maría corina", "[lula]", "[díaz-canel]", "petro"'],
		['en', '[putin] is crazy lol. [putin] must go. [lavrov] too'],
		['en', 'tags: [vladimir putin], [putin], ukraine, [lavrov]'],
		['es', 'receta: plátano maduro con queso'],
		['es', 'el castro de santa tecla es un yacimiento galaico'],
		['pt', 'lula frita com limão e alho'],
		['en', 'the quick brown fox jumps over the lazy dog'],
		['es', 'leí a ortega y gasset en la escuela'],
		['es', 'el aguacate maduro es mejor que el verde'],
		['pt', 'salada de lula e polvo'],
		['fr', 'on a mangé une poutine à montréal'],
		['en', 'why is [putin] doing this'],
		['en', '[putin] and [lavrov] are liars, imo'],
		['en', 'Trump said putins puppet lol'],
		['es', 'me comí un maduro con queso y arroz'],
		['es', '[nicolás maduro] dijo que no. también comió plátano maduro'],
		['pt', 'comi lula na praia, lula é bom'],
		['en', 'castro street in san francisco'],
		['en', 'the fox ran away'],
		['en', 'she drank a carlson beer, carlson is tasty'],
		['es', '"[putin]", "zelenski", "[lavrov]", "otan"'],
		['en', '[putin], zelensky, biden, macron'],
		['es', 'Tags: rusia, [putin], guerra'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});
});

describe('hashtags', () => {
	it.each([
		['en', '#President[Maduro] Feasts while others starve.'],
		['en', '#[Putin]-Trump summit'],
		['es', '#[MiguelDíazCanel] #[RosarioMurillo] #Cuba'],
		['pt', '#[LulaDaSilva] #Viva[Lula]2026'],
		['ru', '#[НиколайПатрушев] и #[Лавров]'],
		['uk', '#[ВолодимирПутін]'],
		['en', '#FreeBrunoCastro #SanCastro #[TuckerCarlson]Tonight'],
		['en', '#Stand[Putin] vs #PutinaBeach'],
		['en', 'Trump met #[putin] in Helsinki.'],
		['en', 'Remember this day #[RaulCastro] #Cuba'],
		['es', '#[NicolasMaduro] viaja a Moscú'],
		['en', '#[VladimirPutin] #[TuckerCarlson] interview'],
		['es', '#[DíazCanel] responde'],
		['en', '#[Putin]WarCriminal must be tried'],
		['en', '#Stop[Putin] now'],
		['ru', '#[ВладимирПутин] сказал'],
		['en', '@realRaulCastro and @NicolasMaduro tweeted'],
		['en', 'pedicure #ManiPedi #CastroSF @ Spa'],
		['en', '#IgorPutin #MartaOrtega #FidelCastro'],
		['en', '#[putin] #[lavrov] lies'],
		['en', '#[SergeiLavrov] #[NikolaiPatrushev] #[DanielOrtega]'],
		['pt', '#[Lula]Livre e #Fora[Lula]'],
		['es', '#[Maduro]Dictador #No[Maduro] #[Maduro]'],
		['en', '#Arrest[Putin]Now'],
		['en', '#Putintseva wins #Castrol'],
		['ru', '#[Путин] #Стоп[Путин] #[СергейЛавров]'],
		['en', '#[FoxNews] poll'],
		['en', '@TuckerCarlson hi'],
		['en', 'see #[G20] and #[Putin]Trump'],
		['en', 'Color #FFF #123 #CastroFC'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});
});
