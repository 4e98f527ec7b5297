/** Scores `npm run find` on labelled passages, with the scorer that came with them: `node scripts/score-names.ts FOLDER`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a regular expression of names and surnames reaches on the same passages; below it, something is broken. */
const LEAST_F1 = 67.1;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/score-names.ts FOLDER');
const scratch = mkdtempSync(join(tmpdir(), 'gloss-names-'));
try {
	const found = run('npm', 'run', '-s', 'find', '--', join(folder, 'dev.jsonl'));
	const predictions = join(scratch, 'predictions.jsonl');
	writeFileSync(predictions, found);
	const scores = run('node', join(folder, 'score.mjs'), predictions, join(folder, 'dev.jsonl'));
	console.log(scores);
	const f1 = Number(/^ALL\s+[\d.]+\s+[\d.]+\s+([\d.]+)/m.exec(scores)?.[1]);
	if (!(f1 >= LEAST_F1)) throw new Error(`F1 ${f1} is below ${LEAST_F1}.`);
} finally {
	rmSync(scratch, { recursive: true });
}

function run(command: string, ...args: string[]): string {
	const { status, stdout } = spawnSync(command, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
		maxBuffer: 1e8,
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
	return stdout;
}
