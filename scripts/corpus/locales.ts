import en from '../../locales/en.json' with { type: 'json' };
import es from '../../locales/es.json' with { type: 'json' };
import pt from '../../locales/pt.json' with { type: 'json' };
import ru from '../../locales/ru.json' with { type: 'json' };

interface Tree {
	[key: string]: string | Tree;
}

/** The texts of each language under the flat keys of `browser.i18n`. */
export const LOCALES: Record<'en' | 'es' | 'pt' | 'ru', ReadonlyMap<string, string>> = {
	en: flat(en),
	es: flat(es),
	pt: flat(pt),
	ru: flat(ru),
};

/** Where no browser is: for `speakFrom`. */
export const textsIn = (locale: keyof typeof LOCALES) => (key: string) => LOCALES[locale].get(key) ?? '';

function flat(tree: Tree, path = ''): Map<string, string> {
	return new Map(
		Object.entries(tree).flatMap(([key, value]): [string, string][] =>
			typeof value === 'string' ? [[path + key, value]] : [...flat(value, `${path}${key}_`)],
		),
	);
}
