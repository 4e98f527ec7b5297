/** Themes that every view is drawn in: their names, and the media query that asks for each. */
export const THEMES = [
	['light', 'prefers-color-scheme', 'light'],
	['dark', 'prefers-color-scheme', 'dark'],
	['forced colours', 'forced-colors', 'active'],
	['more contrast', 'prefers-contrast', 'more'],
] as const;
