import { browser } from 'wxt/browser';
import type { Command } from '../../components/options/Guide.tsx';
import { say } from '../../core/say.ts';

/** The keyboard commands with the keys that they have now; none where there is no keyboard. */
export async function readCommands(): Promise<Command[]> {
	// Firefox for Android has no commands.
	const all = (await browser.commands?.getAll()) ?? [];
	return all.map(({ name, description, shortcut }) => ({
		description: name === '_execute_action' ? say('guide.popup') : (description ?? name ?? ''),
		keys: shortcut ?? '',
	}));
}
