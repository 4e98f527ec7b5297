/** Common function words, enough to tell the languages of the Latin script apart in a paragraph. */
const FUNCTION_WORDS: Record<string, string> = {
	en: 'the of and to in is was that for with on has by said he at from are his this which not who will have',
	es: 'el la los las de del y en que por con una para se su lo es como más pero fue ha este al sus',
	pt: 'o os as do da dos das em no na que um uma com para não por mais foi ao pelo pela são se ele',
	fr: 'le la les des du et est une dans que qui pour par sur au avec pas ce il a été son cette aux',
	de: 'der die das und in den von zu mit ist des dem nicht ein eine auf für im hat sich als auch dass',
	it: 'il lo la gli di del della che è un una per con non sono nel alla dei si ha da più anche',
	nl: 'de het een van en in is dat op te zijn met voor niet aan er die ook als maar bij nog naar heeft werd uit wordt door om hij',
	tr: 've bir bu ile için olarak da de daha çok en gibi kadar olan sonra ise ancak göre dedi değil oldu her ne yeni',
	pl: 'w i z na się do nie że jest to o jak po co od za przez dla jego który oraz przed był ma tym już czy ale tego są',
	cs: 'a v se na je že s z do o i to ve k za by si po jako jeho pro byl ale který podle ze také už od jsou řekl své při',
	fi: 'ja on ei että oli hän se ovat joka mukaan myös kun mutta sen ollut sekä olisi kuin vain tai jo nyt hänen ole voi vielä',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
	for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

/** Letters that Russian has and Bulgarian has not forbid it; a ъ before a consonant or a word of its own tell it. */
const BULGARIAN =
	/^(?!.*[ыэё]).*(?:ъ[бвгджзйклмнпрстфхцчшщ]|(?<!\p{L})(?:е|се|че|ще|със|във|към|като|също|беше|са)(?!\p{L}))/isu;

/** Words at the start of a text that are enough to tell. */
const SAMPLE_CHARACTERS = 2_000;

/** The language of a text by its script and function words, as a BCP 47 tag; undefined when it cannot be told. */
export function guessLanguage(text: string): string | undefined {
	const sample = text.slice(0, SAMPLE_CHARACTERS);
	if (/\p{Script=Cyrillic}{2}/u.test(sample))
		return /[іїєґ]/i.test(sample) ? 'uk' : BULGARIAN.test(sample) ? 'bg' : 'ru';
	// A single の is on Chinese signs, too.
	if (/[\u3041-\u30FF]{2}/.test(sample)) return 'ja';
	if (/\p{Script=Han}/u.test(sample)) return 'zh';
	if (/\p{Script=Arabic}{2}/u.test(sample))
		return /[\u06CC\u06A9پچژگ].*[\u06CC\u06A9پچژگ]/su.test(sample) ? 'fa' : 'ar';
	const counts = new Map<string, number>();
	for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
		for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return best && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}
