import { describe, expect, it } from 'vitest';
import { finderOf, KOVROV } from './names.ts';

const { find } = finderOf([
	KOVROV,
	{
		id: 'fisheries',
		kind: 'organisation',
		label: 'Zemblan Fisheries Ministry',
		names: [{ text: 'Fischereiamt', lang: 'de', stands: 'evidence' }],
		cues: ['Zembla', 'Lipatow'],
	},
]);

describe('a wife has the surname of her husband behind her own', () => {
	it.each([
		'El presidente cenó con la primera dama, Cecilia Flores de Kovrov, en palacio.',
		'O almoço homenageou Mariana Pires de Kovrov.',
		'La escritora Elena Rojas de Kovrov leyó sus versos.',
		'Ana Beltrán de Kovrov y sus hijos llegaron ayer.',
	])('%s', (text) => expect(find(text, '', 'es')).toEqual([]));

	it.each([
		['Cecilia Flores de Kovrov saludó. Kovrov no habló.', ['kovrov: Kovrov']],
		['La primera dama, Cecilia Flores de Kovrov, comió con Kovrov.', ['kovrov: Kovrov']],
		['La Borduria de Kovrov calla.', ['kovrov: Kovrov']],
		['El Gobierno de Kovrov calla.', ['kovrov: Kovrov']],
		['Los hombres de Kovrov callan.', ['kovrov: Kovrov']],
		['Según Cecilia, de Kovrov no se sabe nada.', ['kovrov: Kovrov']],
	])('%s', (text, entities) => expect(find(text, '', 'es')).toEqual(entities));
});

describe('the adjective of another country beside a body, in Latin letters', () => {
	it.each([
		'Das ukrainische Fischereiamt schrieb an Lipatow nach Zembla.',
		'Das französische Fischereiamt verhandelt mit Lipatow in Zembla.',
		'Das Fischereiamt Italiens antwortete Lipatow in Zembla.',
	])('%s', (text) => expect(find(text, '', 'de')).toEqual([]));

	it('leaves a body without an owner', () => {
		expect(find('Das Fischereiamt antwortete Lipatow in Zembla.', '', 'de')).toEqual(['fisheries: Fischereiamt']);
	});
});
