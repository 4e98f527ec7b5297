import { useState } from 'preact/hooks';
import { say } from '../../core/say.ts';

/** Everything back to how it was at first, after a second question. */
export function Reset({ onReset }: { onReset(): void }) {
	const [asked, setAsked] = useState(false);
	return (
		<section aria-labelledby="reset-head">
			<h2 id="reset-head">{say('options.reset.head')}</h2>
			{!asked && (
				<div class="acts">
					<button type="button" onClick={() => setAsked(true)}>
						{say('options.reset.act')}
					</button>
				</div>
			)}
			{asked && (
				<>
					<p role="alert">{say('options.reset.sure')}</p>
					<div class="acts">
						{/* The button that was pressed is gone: focus goes to the harmless one. */}
						<button type="button" ref={(button) => button?.focus()} onClick={() => setAsked(false)}>
							{say('options.reset.no')}
						</button>
						<button
							type="button"
							onClick={() => {
								setAsked(false);
								onReset();
							}}
						>
							{say('options.reset.yes')}
						</button>
					</div>
				</>
			)}
		</section>
	);
}
