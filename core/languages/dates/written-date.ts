/** The day in a line that stands below a headline, as people write it: “By A. Writer · 28 February 2024, 10:15 GMT”. */

import { isDay } from '../../pack/pack-dates.ts';
import { fold } from '../../text/fold.ts';

/** Beginnings of the months in English, Spanish, Portuguese and Russian, folded; a whole word has to go on as one of them. */
const MONTHS = [
	'jan january ene enero janeiro янв январь января',
	'feb february febrero fev fevereiro фев февр февраль февраля',
	'mar march marzo marco мар март марта',
	'apr april abr abril апр апрель апреля',
	'may mayo mai maio май мая',
	'jun june junio junho июн июнь июня',
	'jul july julio julho июл июль июля',
	'aug august ago agosto авг август августа',
	'sep sept september septiembre setiembre set setembro сен сент сентябрь сентября',
	'oct october octubre out outubro окт октябрь октября',
	'nov november noviembre novembro ноя нояб ноябрь ноября',
	'dec december dic diciembre dez dezembro дек декабрь декабря',
].map((names) => new Set(names.split(' ').map(fold)));

const WORD = String.raw`(\p{L}{3,})\.?`;
/** “28 February 2024”, “28 de febrero de 2024”, “28-е февраля 2024 г.”, “28th Feb. 2024”. */
const DAY_FIRST = new RegExp(
	String.raw`(?<![\p{N}./-])(\d{1,2})(?:st|nd|rd|th|º|\.|-е|-го)?\s+(?:de\s+|of\s+)?${WORD},?\s+(?:de\s+|del\s+)?(\d{4})(?![\p{N}/-])(?:\s*(?:г\.?|года)(?!\p{L}))?`,
	'giu',
);
/** “February 28, 2024”. */
const MONTH_FIRST = new RegExp(
	String.raw`(?<!\p{L})${WORD}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?![\p{N}/-])`,
	'giu',
);
const ISO = /(?<![\p{N}./-])(\d{4})-(\d\d)-(\d\d)(?![\p{N}-])/gu;

/** When it was changed is another day than when it was published. */
const CHANGED = /(?<!\p{L})(?:updated|modified|edited|corrected|actualizad|modificad|atualizad|обновл|измен)/iu;
/** What may stand beside a date without being a claim about it. */
const AROUND = new RegExp(
	[
		String.raw`\d{1,2}\s?[:.h]\s?\d\d(?::\d\d)?(?:\s?h)?`,
		String.raw`\d{1,2}\s?(?=[ap]\.?m)`,
		'(?<!\\p{L})(?:a\\.?m|p\\.?m)\\.?(?!\\p{L})',
		'(?<!\\p{L})(?:GMT|UTC|BST|[ECMP]?[SD]?T|CES?T|MSK|МСК)(?!\\p{L})',
		'(?<!\\p{L})(?:published|posted|first|on|at|date|publicado|publicada|publicacion|publicación|publicação|fecha|data|el|em|en|a|as|às|las|опубликовано|дата|в|от)(?!\\p{L})',
		'(?<!\\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\\p{L})',
		'(?<!\\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)(?!\\p{L})',
		'(?<!\\p{L})(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\\p{L})',
	].join('|'),
	'giu',
);
const BY = /^(?:by|por|de|от|автор|текст)(?!\p{L})[^\d]{2,60}$/iu;
const PARTED = /^[^\d]{2,60}\s*[·•|–—]\s*$|^\s*[·•|–—]\s*[^\d]{2,60}$/u;

/** `YYYY-MM-DD`; undefined where the line is more than a date with its author and time, gives two days, or could be read in two ways. */
export function writtenDay(line: string): string | undefined {
	const text = line.replace(/\s+/g, ' ').trim();
	if (CHANGED.test(text)) return;
	const found = [
		...[...text.matchAll(ISO)].map((hit) => ({ hit, day: `${hit[1]}-${hit[2]}-${hit[3]}` })),
		...[...text.matchAll(DAY_FIRST)].map((hit) => ({ hit, day: dayOf(hit[3], hit[2], hit[1]) })),
		...[...text.matchAll(MONTH_FIRST)].map((hit) => ({ hit, day: dayOf(hit[3], hit[1], hit[2]) })),
	].filter(({ day }) => day !== undefined && isDay(day));
	const [only, ...more] = found;
	if (!only || more.length > 0) return;
	const { index } = only.hit;
	const [before, after] = [text.slice(0, index), text.slice(index + only.hit[0].length)];
	return [before, after].every(isBesideDate) ? only.day : undefined;
}

function isBesideDate(part: string): boolean {
	const left = part.replace(AROUND, ' ').trim();
	return !/[\p{L}\p{N}]/u.test(left) || BY.test(left) || PARTED.test(left);
}

function dayOf(year = '', word = '', day = ''): string | undefined {
	const month = MONTHS.findIndex((names) => names.has(fold(word)));
	return month < 0 ? undefined : `${year}-${two(month + 1)}-${two(Number(day))}`;
}

const two = (number: number) => String(number).padStart(2, '0');
