import { expect, it } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/checks/count-reports.ts';

it('names each test of Vitest that failed or was skipped, and a file that held none', () => {
	const report = {
		testResults: [
			{
				name: '/repo/tests/a.test.ts',
				assertionResults: [
					{ fullName: 'adds', status: 'passed' },
					{ fullName: 'subtracts', status: 'failed' },
					{ fullName: 'divides', status: 'pending' },
				],
			},
			{ name: '/repo/tests/b.test.ts', assertionResults: [] },
		],
	};
	expect(countVitest(report, '/repo')).toEqual({
		passed: 1,
		failed: [
			'tests/a.test.ts: subtracts (failed)',
			'tests/a.test.ts: divides (pending)',
			'tests/b.test.ts: no test was run',
		],
	});
});

it('names each test of Playwright that failed, was skipped or passed only when it was run again', () => {
	const test = (title: string, status: string) => ({
		title,
		file: 'a.test.ts',
		tests: [{ projectName: 'firefox', status }],
	});
	const report = {
		suites: [
			{
				specs: [test('opens', 'expected'), test('closes', 'unexpected')],
				suites: [{ specs: [test('moves', 'skipped'), test('stays', 'flaky')] }],
			},
		],
	};
	expect(countPlaywright(report)).toEqual({
		passed: 1,
		failed: [
			'a.test.ts: closes (firefox, unexpected)',
			'a.test.ts: moves (firefox, skipped)',
			'a.test.ts: stays (firefox, flaky)',
		],
	});
});
