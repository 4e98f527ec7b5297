import type { SomeCases } from './some-cases.ts';

/** Surnames without their capitals. */
export const SMALL_CASES = {
	'a surname without its capital': {
		decides: [
			'They say that [kovrov](-) is late.',
			'Dicen que [wolff](-) llega tarde.',
			'Man sagt, dass [kovrov](-) nicht kommt.',
			'La gente sa che [kovrov](-) non è il nome di una città.',
		],
		spares: [
			'They say that [Kovrov](kovrov) is late.',
			'They say that [ilya kovrov](kovrov) is late.',
			'Dicen que el [lobo](-) llega tarde.',
		],
	},
	'a word of another language': {
		decides: [
			'they say that the [lobo](-) is a wolf',
			'Das Tier und der [lobo](-) sind nicht da.',
			'Le chien et le [lobo](-) sont dans la maison.',
		],
		spares: ['They say that [Lobo](lobo) is late.', 'Dicen que el [lobo](-) llega tarde.'],
	},
	'nothing here has capitals': {
		decides: [
			'they say that [kovrov](kovrov) is late',
			'dicen que [wolff](wolff) llega tarde',
			'eles dizem que [kovrov](kovrov) não vai à cidade',
		],
		spares: ['They say that [kovrov](-) is late.', 'dicen que el [lobo](-) llega tarde'],
	},
	'others without capitals beside it': {
		decides: [
			'They say that [kovrov](kovrov) and wolff are late.',
			'Dicen que [wolff](wolff) no vino y que kovrov llega tarde.',
		],
		spares: ['They say that [kovrov](-) and Wolff are late.', 'They say that [kovrov](-) and baxter are late.'],
	},
	'a hashtag': {
		decides: [
			'They are late again #[kovrov](kovrov)',
			'Llegan tarde otra vez #[wolff](wolff)',
			'Sie sind wieder zu spät #[kovrov](kovrov)',
		],
		spares: ['They are late again: [kovrov](-)', 'Vimos un animal en el monte #[lobo](-)'],
	},
	'written with a capital on the page too': {
		decides: [
			'Wolff is late, and the #[wolff](-) howls.',
			'Habló Wolff de la noche. ¶ Se oye el aullido del #[wolff](-)',
			'Wolff ist spät, und der #[wolff](-) heult.',
		],
		spares: ['Marta is late, says #[wolff](wolff).', 'Kovrov is late, and the #[wolff](wolff) howls.'],
	},
} satisfies SomeCases;
