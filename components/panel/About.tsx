import type { ListedEntity } from '../../core/card/overview.ts';
import { say } from '../../core/say.ts';

interface AboutProps {
	entities: readonly ListedEntity[];
	/** The id of the chosen one; empty for all. */
	about: string;
	onChoose(about: string): void;
}

/** Chooses the entity that a tab is about, or all of them. */
export function About({ entities, about, onChoose }: AboutProps) {
	const known = entities.filter(({ facts }) => facts > 0).toSorted((a, b) => a.label.localeCompare(b.label));
	return (
		<div class="chooser">
			<label for="about">{say('panel.about')}</label>
			<select id="about" value={about} onChange={(event) => onChoose(event.currentTarget.value)}>
				<option value="">{say('panel.everything')}</option>
				{known.map(({ entity, label }) => (
					<option key={entity} value={entity}>
						{label}
					</option>
				))}
			</select>
		</div>
	);
}
