import { describe, expect, it } from 'vitest';
import { marked, sureness } from './marked.ts';

describe('initials', () => {
	it.each([
		['en', '[S. V. Lavrov] met [N. P. Patrushev].'],
		['en', '[Patrushev N.P.]; [Putin V.V.]'],
		['de', '[Sergej W. Lawrow] kam.'],
		['ru', '[Сергей В. Лавров] прибыл.'],
		['es', '[Daniel Ortega S.] habló en Managua.'],
		['es', '[Raúl M. Castro] y [Bruno E. Rodríguez Parrilla]'],
		['en', 'Raul H. Castro was governor of Arizona.'],
		['en', 'Vladimir K. Putin sells shoes'],
		['en', '[Sergey V. Lavrov], Minister of Foreign Affairs.'],
		['en', '[Nikolai P. Patrushev] chaired the meeting.'],
		['en', '[Vladimir V. Putin] spoke.'],
		['en', 'Signed: [S.V. Lavrov] and [V. V. Putin].'],
		['en', 'List: [Lavrov S.V.], [Putin V. V.]'],
		['es', '[Miguel M. Díaz-Canel B.] habló.'],
		['es', 'El presidente [Nicolás Maduro M.] habló.'],
		['en', '[Tucker S. Carlson] was there.'],
		['en', 'Peter V. Lavrov painted.'],
		['en', 'Daniel R. Ortega, a dentist, moved.'],
		['ru', '[Путина В. В.] встретил [С.В. Лавров].'],
		['en', '[Putin], V.V. 2012.'],
		['en', '[Vladimir V. Putin] and [Sergei V. Lavrov] and [Nikolai P. Patrushev].'],
		['en', 'Igor V. Putin is a businessman.'],
		['es', '[Raúl Castro R.] y [Nicolás Maduro M.] firmaron.'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});
});

describe('given names that are spelt otherwise', () => {
	it.each([
		['en', '[Vladmir Putin], [Vladimmir Putin] and [Wladimir Poutine]'],
		['en', '[Miquel Díaz-Canel] came.'],
		['en', '[Nikolai Patroushev], [Nikolaj Patruschev].'],
		['en', 'Vladislav Putin, Valdemar Putin and Viktor Lavrov'],
		['en', 'Manuela Ortega, Daniella Ortega and Rosalba Murillo'],
		['es', '[Lula de Silva] y Ana de Silva'],
		['hu', 'Putyin és a külügyminiszter [Szergej Lavrov]'],
		['lt', 'Rusijos prezidentas Vladimiras [Putin]'],
		['ro', 'Președintele rus [Vladimir Putin]'],
		['en', '[Raoul Castro] spoke.'],
		['en', 'Paolo Castro spoke.'],
		['en', '[Lula de Silva] won.'],
		['en', 'President [Vladmir Putin] said.'],
		['de', '[Niklas Maduro] sprach.'],
		['en', '[Nicolai Patruschev] said.'],
		['en', '[Nikolay Patroushev] said.'],
		['en', '[Siergiej Lavrov] said.'],
		['en', 'Nicola Maduro sings jazz.'],
		['en', 'Daniela Ortega plays tennis.'],
		['en', 'Raquel Castro and Paul Castro met.'],
		['en', '[Raoul Castro] spoke in Havana.'],
		['en', 'Rosaria Murillo cooks.'],
		['en', '[Vladimer Putin] and [Vladamir Putin] wrote.'],
		['ru', '[Владмир Путин] сказал.'],
		['en', '[Sergey Lavrov], [Serguei Lavrov], [Sergej Lawrow].'],
		['en', 'Danielle Ortega, Danilo Ortega and Dariel Ortega sang.'],
		['en', 'Nicole Maduro, Nicholas Maduro and Nikola Maduro'],
		['en', 'Paula Castro and Saul Castro'],
		['en', '[Nikolas Maduro] said.'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});
});

describe('an office before an unknown name', () => {
	it.each([
		['pl', 'Minister spraw zagranicznych [Siergiej Lavrov] przyjechał.'],
		['cs', 'ministr zahraničí [Sergej Lavrov] řekl'],
		['en', 'Russian President Vova [Putin] smiled.'],
		['en', 'Foreign Minister Zork [Lavrov] spoke.'],
		['hu', 'Az orosz elnök, [Vlagyimir Putin] beszélt.'],
		['ru', 'Президент Владислав Путин'],
		['en', 'Mr Zork Lavrov sells cars.'],
		['tr', 'Rusya Devlet Başkanı [Vladimir Putin] konuştu.'],
		['sk', 'ruský prezident [Vladimír Putin]'],
		['ro', 'ministrul de externe rus [Serghei Lavrov]'],
		['pl', 'Prezydent Rosji [Putin] powiedział.'],
		['nl', 'President Zork [Putin] zei.'],
		['en', 'Painter Zork Lavrov died.'],
	])('%s: %s', (lang, text) => {
		expect(marked(text, lang)).toBe(text);
	});

	it('is less sure where an unknown name is between', () => {
		expect(sureness('He met the minister of Ruritania Zork Lavrov.')).toBeLessThan(sureness('He met Lavrov.'));
	});
});
