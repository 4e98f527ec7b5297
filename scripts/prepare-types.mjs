// Runs after `npm install` and `npm ci`: writes the types that an editor needs to be green. An installation without
// development dependencies, or on a Node that is too old for the tools, goes on without them.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('wxt', ['prepare'], {
	stdio: ['ignore', 'ignore', 'inherit'],
	shell: process.platform === 'win32',
	env: { ...process.env, WXT_TELEMETRY: '0' },
});
if (status !== 0) console.error('The types of the entrypoints are not prepared; `npm run typecheck` will do it.');
