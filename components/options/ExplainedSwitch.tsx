import { useId } from 'preact/hooks';
import { Switch } from '../parts/Switch.tsx';

interface ExplainedSwitchProps {
	words: string;
	/** What it does. */
	effect: string;
	on: boolean;
	onChange(on: boolean): void;
}

/** A switch with what it does below it. */
export function ExplainedSwitch({ words, effect, on, onChange }: ExplainedSwitchProps) {
	const id = useId();
	return (
		<div class="explained">
			<Switch on={on} onChange={onChange} describedBy={id}>
				{words}
			</Switch>
			<small class="hint" id={id}>
				{effect}
			</small>
		</div>
	);
}
