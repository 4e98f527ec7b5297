/** The rooms that have a `tsconfig.json` of their own, in the order of their checks. */
export const ROOMS = ['core', 'page', 'components', 'extension', 'scripts', 'tests'];
