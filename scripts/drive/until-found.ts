/** A machine that is busy with other things is slow. */
const PATIENCE_MS = 25_000;
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
