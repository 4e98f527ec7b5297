const PATIENCE_MS = 10_000;
const POLL_MS = 30;

/** Asks until there is an answer; throws, naming what was asked for, when none comes. */
export async function untilFound<Answer>(
	ask: () => Promise<Answer | null | undefined | false>,
	what: string,
	patienceMs = PATIENCE_MS,
): Promise<Answer> {
	const end = performance.now() + patienceMs;
	for (;;) {
		const answer = await ask();
		if (answer) return answer;
		if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
}

/** Asks for a place until two answers in a row are alike: what a page still moves would be missed by a click. */
export function untilStill<Place extends { x: number; y: number }>(
	ask: () => Promise<Place | null | undefined>,
	what: string,
): Promise<Place> {
	let before: Place | null | undefined;
	return untilFound(async () => {
		const now = await ask();
		const isStill = now && before && now.x === before.x && now.y === before.y;
		before = now;
		return isStill ? now : undefined;
	}, what);
}
