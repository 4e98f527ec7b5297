/** A father's name, folded: in Latin letters as languages spell it, in Cyrillic in any case. */
const PATRONYMIC =
	/(?:vi(?:t?ch|c|ts[jh]?)|wicz|witsch|(?:ov|ev)na|(?:ов|ев|ьв|йов)ич(?:а|у|ем|е)?|ичн(?:а|ы|у|е|ой)|(?:ов|ев|ів|їв)н(?:а|ы|у|е|ой|и|і|ою))$/;

/** Whether a folded word is a patronymic. */
export const isPatronymic = (folded: string) => PATRONYMIC.test(folded);
