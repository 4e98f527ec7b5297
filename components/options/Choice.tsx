import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string | number> {
	head: string;
	/** Each choice with its words, and what it does where that needs words of its own. */
	choices: readonly { value: Value; words: string; effect?: string }[];
	chosen: Value;
	/** What all of it does. */
	effect?: string;
	onChoose(value: Value): void;
}

/** One of a few, all of them in view. */
export function Choice<Value extends string | number>({ head, choices, chosen, effect, onChoose }: ChoiceProps<Value>) {
	const id = useId();
	return (
		<fieldset class="choice" {...(effect && { 'aria-describedby': `${id}-effect` })}>
			<legend>{head}</legend>
			<div class="choices">
				{choices.map(({ value, words, effect: does }) => (
					<div key={value}>
						<label>
							<input
								type="radio"
								name={id}
								checked={value === chosen}
								{...(does && { 'aria-describedby': `${id}-${value}` })}
								onChange={() => onChoose(value)}
							/>
							{words}
						</label>
						{does && (
							<small class="hint" id={`${id}-${value}`}>
								{does}
							</small>
						)}
					</div>
				))}
			</div>
			{effect && (
				<p class="hint" id={`${id}-effect`}>
					{effect}
				</p>
			)}
		</fieldset>
	);
}
