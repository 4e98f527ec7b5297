/** Runs checks one after the other with their output live, counts what passed and what failed, and says so at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Counted, countPlaywright, countVitest, type VitestReport } from './count-reports.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORTS = fileURLToPath(new URL('../../.output/reports', import.meta.url));
/** What Playwright last said of its tests, as JSON. */
export const PLAYWRIGHT_REPORT = `${REPORTS}/playwright.json`;

let passed = 0;
const failures: string[] = [];

function run(command: string[], env: NodeJS.ProcessEnv = {}): boolean {
	const [program = '', ...args] = command;
	const result = spawnSync(program, args, {
		cwd: ROOT,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ...env },
	});
	return result.status === 0;
}

/** Counts as one: `work` returns whether it passed, or throws. */
export function check(title: string, work: () => boolean): boolean {
	console.log(`\n— ${title}`);
	let ok = false;
	try {
		ok = work();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
	}
	if (ok) passed++;
	else failures.push(title);
	return ok;
}

/** A command that counts as one. */
export function checkCommand(title: string, ...command: string[]): boolean {
	return check(title, () => run(command));
}

/** Vitest, counted test by test. */
export function runVitest(): void {
	const report = emptied(`${REPORTS}/vitest.json`);
	const ok = runCounted('vitest', [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	addCounts('vitest', report, ok, (json: VitestReport) => countVitest(json, ROOT));
}

/** Playwright on one folder of tests, counted test by test; a skipped or flaky test counts as failed. */
export function runPlaywright(folder: string, ...options: string[]): void {
	runPlaywrightWith({}, `playwright ${folder}`, folder, ...options);
}

/** As `runPlaywright`, in another environment and under a title that says which. */
export function runPlaywrightWith(env: NodeJS.ProcessEnv, title: string, folder: string, ...options: string[]): void {
	const report = emptied(PLAYWRIGHT_REPORT);
	const ok = runCounted(title, ['playwright', 'test', `${folder}/`, ...options, '--reporter=list,json'], {
		...env,
		PLAYWRIGHT_JSON_OUTPUT_FILE: report,
	});
	addCounts(title, report, ok, countPlaywright);
}

function emptied(path: string): string {
	mkdirSync(REPORTS, { recursive: true });
	rmSync(path, { force: true });
	return path;
}

function runCounted(title: string, command: string[], env?: NodeJS.ProcessEnv): boolean {
	console.log(`\n— ${title}`);
	return run(command, env);
}

function addCounts<Report>(title: string, path: string, ok: boolean, count: (report: Report) => Counted): void {
	const found = existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8')) as Report) : { passed: 0, failed: [] };
	passed += found.passed;
	failures.push(...found.failed.map((test) => `${title}: ${test}`));
	// A runner that broke without failing a test, or found none, must not look like success.
	if (found.failed.length === 0 && (!ok || found.passed === 0)) failures.push(`${title}: the run itself`);
}

/** Prints a line for each failure, then the sum, `N passed, N failed`, and ends the process accordingly. */
export function finish(): never {
	console.log(failures.map((failure) => `\nFAILED ${failure}`).join(''));
	console.log(`${passed} passed, ${failures.length} failed`);
	process.exit(failures.length ? 1 : 0);
}
