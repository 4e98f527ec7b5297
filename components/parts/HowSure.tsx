import { useId } from 'preact/hooks';
import type { Level } from '../../core/decide/threshold.ts';
import { say } from '../../core/say.ts';

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
				{say('sure.label')}
				<select
					value={level ?? 'balanced'}
					disabled={level === undefined}
					aria-describedby={effect}
					onChange={(event) => onChange(event.currentTarget.value as Level)}
				>
					{LEVELS.map((name) => (
						<option key={name} value={name}>
							{say(`sure.level.${name}`)}
						</option>
					))}
				</select>
			</label>
			<p id={effect}>{level && say(`sure.effect.${level}`)}</p>
		</div>
	);
}

const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];
