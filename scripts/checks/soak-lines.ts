import { existsSync, readFileSync } from 'node:fs';

interface Suite {
	suites?: Suite[];
	specs: { title: string; tests: Run[] }[];
}

interface Run {
	projectName: string;
	status: string;
	annotations: { type: string; description?: string }[];
	results: { startTime: string; duration: number }[];
}

/** A line for each run of a Playwright report: day, browser, test, how long it took, and the figures it measured. */
export function longRunsIn(report: string): string[] {
	if (!existsSync(report)) return [];
	const { suites }: { suites: Suite[] } = JSON.parse(readFileSync(report, 'utf8'));
	return suites.flatMap(linesOf);
}

function linesOf({ suites = [], specs }: Suite): string[] {
	const own = specs.flatMap(({ title, tests }) =>
		tests.map(({ projectName, status, annotations, results: [last] }) => {
			const figures = annotations.flatMap(({ type, description }) => (type === 'figure' ? (description ?? []) : []));
			const seconds = `${Math.round((last?.duration ?? 0) / 1000)} s`;
			const passed = status === 'expected' ? 'passed' : 'FAILED';
			return [last?.startTime.slice(0, 10), projectName, passed, seconds, title.replace('@soak ', ''), ...figures].join(
				' · ',
			);
		}),
	);
	return [...own, ...suites.flatMap(linesOf)];
}
