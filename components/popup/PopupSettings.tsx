import { useId, useState } from 'preact/hooks';
import { say } from '../../core/say.ts';
import { HowSure } from '../parts/HowSure.tsx';
import { Switch } from '../parts/Switch.tsx';
import { type Destination, PopupLinks } from './PopupLinks.tsx';
import type { PopupSwitches } from './switches-shown.ts';

interface PopupSettingsProps {
	/** Undefined until they are read. */
	switches: PopupSwitches | undefined;
	onSwitch<Name extends keyof PopupSwitches>(name: Name, to: PopupSwitches[Name]): void;
	onGo(to: Destination): void;
}

/** What is marked, folded into one row that says it; the ways to the rest of Gloss beside it. */
export function PopupSettings({ switches, onSwitch, onGo }: PopupSettingsProps) {
	const [open, setOpen] = useState(false);
	const inside = useId();
	return (
		<>
			<div class="foot-row">
				<button
					type="button"
					class="quiet unfold"
					aria-expanded={open}
					aria-controls={open ? inside : undefined}
					onClick={() => setOpen(!open)}
				>
					{say('sure.now', { level: say(`sure.level.${switches?.level ?? 'balanced'}`) })}
				</button>
				<PopupLinks to={['panel', 'options']} label={say('go.nav')} onGo={onGo} />
			</div>
			{open && (
				<div class="foot-settings" id={inside}>
					<HowSure level={switches?.level} onChange={(level) => onSwitch('level', level)} />
					<Switch on={switches?.places} onChange={(on) => onSwitch('places', on)}>
						{say('popup.places')}
					</Switch>
					<PopupLinks to={['help', 'shortcuts']} label={say('go.help')} onGo={onGo} />
				</div>
			)}
		</>
	);
}
