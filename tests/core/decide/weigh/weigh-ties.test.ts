import { describe, expect, it } from 'vitest';
import { marked } from '../../names/marked.ts';

describe('names side by side', () => {
	it.each([
		['en', '[Nicolas Maduro]/[Daniel Ortega]/[Raul Castro] axis'],
		['en', '[Putin]-[Lavrov] tandem'],
		['en', 'Smith-Ortega and Lee-Castro published it.'],
		['es', 'Gobierno de [Ortega] y [Murillo] en Nicaragua'],
		['es', 'el dúo [Ortega]-[Murillo]'],
		['de', 'Das Regime von [Ortega] und [Murillo] in Nicaragua'],
		['fr', 'Le couple [Ortega]-[Murillo] dirige le Nicaragua.'],
		['it', 'La coppia [Ortega]-[Murillo] guida il Nicaragua.'],
		['pt', 'O casal [Ortega]-[Murillo] governa a Nicarágua.'],
		['en', 'Ortega-Murillo Plumbing LLC'],
		['en', 'Ms. Ana Ortega-Murillo, 34'],
		['en', 'Castro, Murillo and Smith, attorneys at law'],
		['en', 'Nicaragua, [Ortega], Nicaragua and Managua'],
		['ru', 'В Никарагуа праздник: [Ортега] молчал, а [Мурильо] читала стихи.'],
		['es', 'En Nicaragua [Ortega] calló; luego [Murillo] leyó un poema.'],
		['es', 'Ortega calló; luego Murillo leyó un poema.'],
		['es', 'En Cuba, Marta Ortega calló; luego Murillo leyó un poema.'],
		['es', 'El régimen [Ortega]-[Murillo] de Nicaragua expulsó a los curas.'],
		['en', 'Nicaragua: [Ortega]-[Murillo] dynasty, church crushed.'],
		['en', 'The [Fox]/[Carlson] tapes were released.'],
		['en', 'Axis: [Putin]/[Lavrov] said no.'],
		['es', 'El eje [Maduro]-[Ortega] se refuerza.'],
		['es', '[Maduro] y [Ortega] se reunieron.'],
		['en', 'They praised [Putin], [Maduro] and [Ortega].'],
		['pt', '[Lula] e [Castro] conversaram por telefone.'],
		['ru', '[Путин] и [Кастро] поговорили.'],
		['fr', '[Poutine] et [Castro] se sont parlé.'],
		['de', '[Putin] und [Castro] sprachen miteinander.'],
		['en', 'Juan Castro-Ortega won the race.'],
		['en', 'Dr. Elena Castro-Murillo teaches biology.'],
		['es', 'El profesor Luis Ortega-Murillo publicó su tesis.'],
		['es', 'Marcaron Castro y Rodríguez para el Betis.'],
		['es', 'El delantero Murillo y el portero Ortega no jugaron.'],
		['en', 'Castro-Ortega et al. (2019) show this.'],
		['es', '[Maduro] y Rodríguez firmaron el acuerdo en Caracas.'],
		['es', 'Reunión de Castro y Fidel en La Habana.'],
		['es', 'La dupla [Ortega]/[Murillo] gobierna Nicaragua.'],
		['es', 'La dictadura [Ortega]-[Murillo] y la prensa.'],
		['es', 'Familia Ortega-Murillo abre panadería en Quito.'],
		['pt', '[Lula]/[Maduro]: a aliança'],
		['it', '[Maduro] e [Ortega] ringraziano.'],
		['de', 'Treffen zwischen [Lula] und [Castro] geplant.'],
		['en', '[Maduro], [Ortega], and Morales attended.'],
		['en', 'Ortega and Carlson won the doubles title.'],
		['en', 'Murillo, Castro and Ortega scored for the Galaxy.'],
		['es', 'Gómez, Rodríguez, Álvarez y Castro entrenaron ayer.'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});
});

describe('firms and couples', () => {
	it.each([
		['en', 'i despise people who say they love Fidel, Chavez/[Maduro] & [Daniel Ortega].'],
		['en', '[Putin] & ASSAD are killers.'],
		['en', 'Trump is in bed w/[Putin] & treason is the word.'],
		['en', '[Maduro] & North korea leader are friends.'],
		['en', 'Lavrov & Sons have sold bread since 1950.'],
		['es', 'Ortega & Cía vende aceite.'],
		['en', 'The law firm Castro & Delgado won.'],
		['de', 'Lawrow & Söhne GmbH.'],
		['en', '[Putin] & Xi met.'],
		['en', 'Carlson & Delgado LLP'],
		['en', 'Castro & Sons Plumbing'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});
});

describe('cues that recur, and a body’s own country', () => {
	it.each([
		['ru', 'Российский министр ушёл, в [МВД] молчат.'],
		['ru', 'Российский министр ушёл, в МВД Украины молчат.'],
		['ru', 'Россия ответила. В [Минюсте] подтвердили, что Россия выполнит решение.'],
		['en', 'Cuba is calm. [Castro] spoke about Cuba for two hours.'],
		['en', 'In Cuba, Castro spoke.'],
		['ru', 'Украина ответила: Минюст Украины против. Россия молчит.'],
		['en', 'Cuba, [Castro] and Cuba again: Havana waits.'],
		['ru', '[МВД России]. Российские власти молчат, [МВД] тоже.'],
		['ru', 'Молдавия обратилась в МВД. Российский посол вызван. Молдавии нужны ответы.'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});
});
