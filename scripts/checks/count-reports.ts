/** Reads from a runner's JSON report how many tests passed, and which ones did not. */
import { relative } from 'node:path';

/** What a runner's report says: how many tests passed, and the title of each one that did not. */
export interface Counted {
	passed: number;
	failed: string[];
}

/** The part of Vitest's JSON report that is read. */
export interface VitestReport {
	testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** The part of Playwright's JSON report that is read. */
export interface PlaywrightReport {
	suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
	specs: { title: string; file: string; tests: { projectName: string; status: string }[] }[];
	suites?: PlaywrightSuite[];
}

/** Counts Vitest's tests; a file that holds none counts as one that failed. Paths are told from `root`. */
export function countVitest({ testResults }: VitestReport, root: string): Counted {
	const counted: Counted = { passed: 0, failed: [] };
	for (const { name, assertionResults } of testResults) {
		const file = relative(root, name);
		if (!assertionResults.length) counted.failed.push(`${file}: no test was run`);
		for (const { fullName, status } of assertionResults) {
			if (status === 'passed') counted.passed++;
			else counted.failed.push(`${file}: ${fullName} (${status})`);
		}
	}
	return counted;
}

/** Counts Playwright's tests in all suites; a skipped or flaky test counts as failed. */
export function countPlaywright({ suites }: PlaywrightReport): Counted {
	const counted: Counted = { passed: 0, failed: [] };
	for (const { specs, suites: inner = [] } of suites) {
		for (const { title, file, tests } of specs) {
			for (const { projectName, status } of tests) {
				if (status === 'expected') counted.passed++;
				else counted.failed.push(`${file}: ${title} (${projectName}, ${status})`);
			}
		}
		const within = countPlaywright({ suites: inner });
		counted.passed += within.passed;
		counted.failed.push(...within.failed);
	}
	return counted;
}
