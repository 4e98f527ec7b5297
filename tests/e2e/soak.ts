/** The long form of a test with `GLOSS_SOAK` set, as `npm run soak` does, else the short one. */
export function soakCount(short: number, long: number): number {
	return process.env.GLOSS_SOAK ? long : short;
}
