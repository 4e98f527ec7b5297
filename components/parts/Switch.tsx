import type { ComponentChildren } from 'preact';

interface SwitchProps {
	children: ComponentChildren;
	/** Undefined while it is not known. */
	on: boolean | undefined;
	onChange(on: boolean): void;
	/** The id of what says more. */
	describedBy?: string;
}

/** An on/off switch with its words. */
export function Switch({ children, on, onChange, describedBy }: SwitchProps) {
	return (
		<label class="switch">
			<span class="switch-words">{children}</span>
			<input
				type="checkbox"
				role="switch"
				aria-checked={on ?? false}
				checked={on ?? false}
				disabled={on === undefined}
				{...(describedBy && { 'aria-describedby': describedBy })}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
		</label>
	);
}
