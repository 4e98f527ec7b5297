import { describe, expect, it } from 'vitest';
import { finderOf, KOVROV } from '../names/names.ts';

const { find } = finderOf([
	{ ...KOVROV, names: [...KOVROV.names, { text: 'Ковров', lang: 'ru', parts: { family: 'Ковров' } }] },
]);

describe('a place that bears a name', () => {
	it.each([
		['The house on Kovrov Avenue was sold.'],
		['Kovrov Lane Closed For Repairs'],
		['Kovrov Street Closed As Rain Falls'],
		['Students At Kovrov High School Won'],
		['The final is in Kovrov Stadium.'],
		['Meet us at Kovrov Park.'],
		['The Kovrov Bridge opens in May.'],
		['Die Kovrov-Straße ist gesperrt.'],
		['Treffpunkt: Kovrov-Platz'],
		['Osoite on Kovrov-katu 4.'],
		['Kovrov Caddesi bugün kapalı.'],
		['El parque Kovrov reabre hoy.'],
		['La escuela Kovrov abre.'],
		['O estádio e o aeroporto Kovrov abrem.'],
		['Le lycée Kovrov ouvre.'],
		['Lo stadio Kovrov apre.'],
		['ulica Kovrov 5'],
		['Стадион Коврова открыт.'],
	])('is no person: %s', (text) => {
		expect(find(text)).toEqual([]);
	});

	it.each([
		['Kovrov Square Off As Talks Begin', 'en'],
		['Kovrov School Of Thought Divides Voters', 'en'],
		['Kovrov Road Trip Ends In Rome', 'en'],
		['Kovrov street interview goes viral.', 'en'],
		['Kovrov, Street says, is out.', 'en'],
		['Kovrovs Platz in der Geschichte', 'de'],
		['La escuela de Kovrov: cómo piensa.', 'es'],
		['Стадион. Ковров приехал.', 'ru'],
		['В парке Ковров говорил с ветеранами.', 'ru'],
	])('is the person: %s', (text, lang) => {
		expect(find(text, '', lang)).toHaveLength(1);
	});
});
