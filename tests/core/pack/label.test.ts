import { afterEach, describe, expect, it } from 'vitest';
import { inReadersLanguage, labelIn, labelLanguage, withLabels } from '../../../core/pack/label.ts';
import type { Entity } from '../../../core/pack/pack.ts';
import { speakFrom } from '../../../core/say.ts';
import { createSearch } from '../../../core/search/search.ts';
import { textsIn } from '../../../scripts/corpus/locales.ts';
import { threeSources } from '../../fixtures/three-sources.ts';

afterEach(() => speakFrom(textsIn('en')));

const person = (label: string, names: Entity['names']): Pick<Entity, 'kind' | 'label' | 'names'> => ({
	kind: 'person',
	label,
	names,
});
const thing = (label: string, names: Entity['names']) => ({ ...person(label, names), kind: 'organisation' as const });
const named = (text: string, lang: string, given?: string) => ({ text, lang, ...(given && { parts: { given } }) });

const STONE = person('Peter Stone', [
	{ text: 'Peter Stone' },
	named('Петров', 'ru'),
	named('Пётр Стоун', 'ru', 'Пётр'),
	named('Pedro José Stone', 'es', 'Pedro'),
	named('Pedro Stone', 'es', 'Pedro'),
	named('Pedro Maria Stone', 'pt', 'Pedro'),
]);
const GUARD = thing('Harbour Guard (HG)', [
	{ text: 'HG' },
	named('guardia del puerto', 'es'),
	named('Guardia Portuaria', 'es'),
]);

describe('an entity is called', () => {
	it.each([
		['Peter Stone', STONE, 'en', 'as the pack does'],
		['Пётр Стоун', STONE, 'ru', 'by a full name in the reader’s letters'],
		['Pedro Stone', STONE, 'es', 'by the name that is as long as the label'],
		['Peter Stone', STONE, 'pt', 'as the pack does, rather than by all given names'],
		['Guardia del puerto', GUARD, 'es', 'by the first name, with a capital'],
		['Harbour Guard (HG)', GUARD, 'ru', 'as the pack does where it knows nothing else'],
		['Ваза', thing('Vase', [named('ваза', 'ru-RU')]), 'ru', 'whatever the country'],
		[
			'Иван Иванович Стоун',
			person('Ivan Stone', [named('Иван Иванович Стоун', 'ru', 'Иван')]),
			'ru',
			'by what there is',
		],
	] as const)('%s (%#)', (label, entity, locale, _why) => {
		speakFrom(textsIn(locale));
		const labelled = withLabels(entity, 'en');
		expect(labelIn(labelled)).toBe(label);
		expect(inReadersLanguage(labelled).label).toBe(label);
	});

	it('in the language of its label where that is the reader’s', () => {
		speakFrom(textsIn('es'));
		const labelled = withLabels(thing('Guardia Portuaria', [named('Guardia', 'es')]), 'es');
		expect(labelIn(labelled)).toBe('Guardia Portuaria');
	});

	it('and says in which language', () => {
		speakFrom(textsIn('ru'));
		expect(labelLanguage(withLabels(STONE, 'en'), 'en')).toBe('ru');
		expect(labelLanguage(withLabels(GUARD, 'en'), 'en')).toBe('en');
	});

	it('in what a search finds, too', () => {
		const names = [named('Ана Пас', 'ru', 'Ана')];
		const entities = threeSources.entities.map((one) =>
			one.id === 'ana-paz' ? { ...one, names: [...one.names, ...names] } : one,
		);
		const search = createSearch({ ...threeSources, entities });
		expect(search('paz', 5)[0]?.title).toBe('Ana Paz');
		speakFrom(textsIn('ru'));
		expect(search('paz', 5)[0]?.title).toBe('Ана Пас');
		expect(search.list(['ana-paz'])[0]?.label).toBe('Ана Пас');
	});
});
