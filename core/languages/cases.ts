/** Languages that write Latin letters and decline names: their cases are found with capitals only, see `Form.stem`. */
const LATIN: ReadonlySet<string> = new Set(['pl', 'cs', 'fi']);
export const isLatinDeclension = (lang: string | undefined) => lang !== undefined && LATIN.has(lang);

/** Languages whose texts may have such cases: these, and neighbours that decline alike. */
const DECLINING: ReadonlySet<string> = new Set([...LATIN, 'sk', 'sl', 'hr', 'bs', 'sr', 'et']);
export const hasCases = (lang: string | undefined) => lang !== undefined && DECLINING.has(lang);

/** Whether a given name in front of a surname stands in the same case; in Finnish it never does. */
export const declinesGivenNames = (lang: string | undefined) => hasCases(lang) && lang !== 'fi' && lang !== 'et';
