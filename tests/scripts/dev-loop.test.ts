import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
	engines: { node: string };
};

async function manifestFor(command: 'serve' | 'build', browser: string) {
	const { manifest } = config;
	if (typeof manifest !== 'function') throw new Error('The manifest depends on the command.');
	return manifest({ browser, command, mode: command === 'serve' ? 'development' : 'production', manifestVersion: 3 });
}

it.each(['chrome', 'firefox'])(
	'in development, %s may reach the server that reloads the extension',
	async (browser) => {
		expect(await manifestFor('serve', browser)).not.toHaveProperty('content_security_policy');
		const built = await manifestFor('build', browser);
		expect(JSON.stringify(built.content_security_policy)).toContain("connect-src 'none'");
	},
);

it('installs the Node that runs TypeScript before each script that needs it', () => {
	expect(engines.node).toBe('>=20');
	const needing = Object.entries(scripts).filter(([, command]) => /\bnode \S+\.ts\b/.test(command));
	expect(needing.length).toBeGreaterThan(10);
	for (const [name] of needing) expect(scripts[`pre${name}`], name).toBe('node scripts/setup.mjs');
});
