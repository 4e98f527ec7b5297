import { say } from '../../core/say.ts';

/** A keyboard command with the keys that the browser has for it now. */
export interface Command {
	description: string;
	/** Empty where the reader or the browser has set none. */
	keys: string;
}

interface GuideProps {
	/** None where there is no keyboard. */
	commands: readonly Command[];
	/** The reader wants to set the keys, which only the browser can. */
	onShortcuts(): void;
}

/** How to do everything without a pointer. */
export function Guide({ commands, onShortcuts }: GuideProps) {
	const rows: [string, string][] = [
		// Those that have keys first, so that “next” and “previous” stand together.
		...commands
			.toSorted((a, b) => Number(!a.keys) - Number(!b.keys))
			.map(({ keys, description }): [string, string] => [keys || say('guide.notSet'), description]),
		['Tab', say('guide.tab')],
		['Enter', say('guide.enter')],
		['Esc', say('guide.escape')],
	];
	return (
		<section aria-labelledby="help">
			<h2 id="help">{say('guide.head')}</h2>
			<dl class="keys">
				{rows.map(([keys, does]) => (
					<div key={does}>
						<dt>
							<kbd>{keys}</kbd>
						</dt>
						<dd>{does}</dd>
					</div>
				))}
			</dl>
			{commands.length > 0 && (
				<>
					<p class="hint">{say('guide.remap')}</p>
					<div class="acts">
						<button type="button" onClick={onShortcuts}>
							{say('go.shortcuts')}
						</button>
					</div>
				</>
			)}
			<p>{say('guide.touch')}</p>
		</section>
	);
}
