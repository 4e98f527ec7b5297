import { useId } from 'preact/hooks';
import type { Level } from '../core/threshold.ts';

interface HowSureProps {
	/** Undefined while it is not known. */
	level: Level | undefined;
	onChange(level: Level): void;
}

/** How sure the reader wants to be before a name is marked, and what that does. */
export function HowSure({ level, onChange }: HowSureProps) {
	const effect = useId();
	return (
		<div class="how-sure">
			<label>
				How sure
				<select
					value={level ?? 'balanced'}
					disabled={level === undefined}
					aria-describedby={effect}
					onChange={(event) => onChange(event.currentTarget.value as Level)}
				>
					{LEVELS.map(([name, words]) => (
						<option key={name} value={name}>
							{words}
						</option>
					))}
				</select>
			</label>
			<p id={effect}>{level && EFFECTS[level]}</p>
		</div>
	);
}

const LEVELS: readonly [Level, string][] = [
	['sure', 'Sure only'],
	['balanced', 'Balanced'],
	['everything', 'Everything'],
];

const EFFECTS: Record<Level, string> = {
	sure: 'Marks a name only where the page leaves little doubt.',
	balanced: 'Marks a name where it is more likely right than wrong.',
	everything: 'Marks doubtful names too; some will be wrong.',
};
