/** A host without the `www.` before its name; of `www.com`, that is the name. */
export const withoutWww = (host: string) => host.replace(/^www\.(?=[^.:]+\.[^.:])/, '');

/** The host of a site that is kept without `www.`: a host that has it twice keeps one. */
export const hostOf = (site: string) => (withoutWww(site) === site ? site : `www.${site}`);
