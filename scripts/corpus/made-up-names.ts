const STARTS = ['Vr', 'Zh', 'Qu', 'Thr', 'Xa', 'Dz', 'Kv', 'Gw', 'Ys', 'Mbl'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ae', 'ou', 'yi'];
const MIDDLES = ['rg', 'lt', 'nd', 'mm', 'sk', 'zz', 'pth', 'xv', 'bl', 'kr'];
const ENDS = ['ov', 'ans', 'eth', 'ix', 'und', 'ark', 'ollo', 'ydd', 'emm', 'ist'];

/** Made-up names of two words, each one once; they occur on no page. */
export function* madeUpNames(count: number): Generator<string> {
	const pick = (list: readonly string[], at: number) => list[at % list.length] as string;
	const word = (at: number) => {
		let left = at;
		const take = (list: readonly string[]) => {
			const part = pick(list, left);
			left = Math.floor(left / list.length);
			return part;
		};
		let text = take(STARTS) + take(VOWELS) + take(MIDDLES) + take(VOWELS);
		while (left > 0) text += take(MIDDLES) + take(VOWELS);
		return text + pick(ENDS, at);
	};
	for (let i = 0; i < count; i++) yield `${word((i * 7_919) % 800_000)} ${word(i)}`;
}
