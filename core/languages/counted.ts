import { fold } from '../text/fold.ts';

/** Whom and what a number counts, right behind it: “a group of 20 people”. Words of every case. */
const NOUNS = new Set(
	fold(`
people persons students children men women members pupils tourists soldiers pieces personas estudiantes niños alumnos pessoas alunos
personnes élèves personen schüler persone studenti osób osob kişi kişilik kişiyi
человек людей студентов учеников школьников детей мужчин женщин туристов военных солдат специалистов участников шт штук мест лет
осіб людей студентів учнів дітей жінок чоловіків туристів військових учасників
души човека хора ученици студенти деца мъже жени туристи участници войници
نفره نفری نفر نفرهٔ تایی تا عددی ساله دانشجو دانشجویان دانش‌آموز دانش‌آموزان بچه تن پسر دختر مرد زن
شخصا شخص طالبا طالب طفلا رجلا امراة عضوا جنديا`)
		.trim()
		.split(/\s+/),
);

const PLURAL = /ها[يى]?$/;
/** Whether a folded word is one. */
export const isCountedNoun = (folded: string): boolean => NOUNS.has(folded) || NOUNS.has(folded.replace(PLURAL, ''));

const NUMBERS = new Set(
	fold('بیست العشرين عشرين двадцати двадцять двайсет twenty veinte vinte vingt zwanzig').split(' '),
);
/** Whether a folded word is a number that the name of a group ends in. */
export const isNumberOfGroup = (folded: string): boolean => /^\p{Nd}+$/u.test(folded) || NUMBERS.has(folded);
