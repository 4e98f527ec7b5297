import { language, say } from '../../core/say.ts';
import type { SettingName, Settings } from '../../core/settings/settings.ts';
import { HowSure } from '../parts/HowSure.tsx';
import { Switch } from '../parts/Switch.tsx';
import { Choice } from './Choice.tsx';
import { ExplainedSwitch } from './ExplainedSwitch.tsx';

interface SettingsProps {
	settings: Settings;
	onSet<Name extends SettingName>(name: Name, to: Settings[Name]): void;
}

/** What is marked, and how it looks. */
export function MarkSettings({ settings, onSet }: SettingsProps) {
	return (
		<section aria-labelledby="marks-head">
			<h2 id="marks-head">{say('options.marks')}</h2>
			<Choice
				head={say('options.mentions.head')}
				chosen={settings.mentions}
				choices={[
					{ value: 'bare', words: say('options.mentions.bare'), effect: say('options.mentions.bareEffect') },
					{ value: 'all', words: say('options.mentions.all'), effect: say('options.mentions.allEffect') },
					{ value: 'first', words: say('options.mentions.first'), effect: say('options.mentions.firstEffect') },
				]}
				onChoose={(to) => onSet('mentions', to)}
			/>
			<Choice
				head={say('options.style.head')}
				chosen={settings.style}
				choices={[
					{ value: 'dotted', words: say('options.style.dotted'), effect: say('options.style.dottedEffect') },
					{ value: 'line', words: say('options.style.line'), effect: say('options.style.lineEffect') },
					{ value: 'bar', words: say('options.style.bar'), effect: say('options.style.barEffect') },
				]}
				onChoose={(to) => onSet('style', to)}
			/>
			<fieldset class="choice">
				<legend>{say('options.kinds.head')}</legend>
				{KINDS.map((name) => (
					<Switch key={name} on={settings[name]} onChange={(on) => onSet(name, on)}>
						{say(`options.kinds.${name}`)}
					</Switch>
				))}
				<ExplainedSwitch
					words={say('options.kinds.places')}
					effect={say('options.kinds.placesEffect')}
					on={settings.places}
					onChange={(on) => onSet('places', on)}
				/>
			</fieldset>
			<HowSure level={settings.level} onChange={(level) => onSet('level', level)} />
		</section>
	);
}

const KINDS = ['people', 'organisations', 'events'] as const;

/** When a card opens. */
export function OpenSettings({ settings, onSet }: SettingsProps) {
	const seconds = (ms: number) => (ms / 1000).toLocaleString(language());
	return (
		<section aria-labelledby="open-head">
			<h2 id="open-head">{say('options.open')}</h2>
			<Choice
				head={say('options.modifier.head')}
				chosen={settings.modifier}
				choices={[
					{ value: 'none', words: say('options.modifier.none') },
					{ value: 'Alt', words: 'Alt' },
					{ value: 'Control', words: 'Ctrl' },
					{ value: 'Shift', words: 'Shift' },
				]}
				effect={say('options.modifier.effect')}
				onChoose={(to) => onSet('modifier', to)}
			/>
			<Choice
				head={say('options.rest.head')}
				chosen={settings.restMs}
				choices={RESTS_MS.map((ms) => ({
					value: ms,
					words: say('options.rest.named', { name: say(`options.rest.ms${ms}`), seconds: seconds(ms) }),
				}))}
				effect={say('options.rest.effect')}
				onChoose={(to) => onSet('restMs', to)}
			/>
		</section>
	);
}

const RESTS_MS = [100, 250, 500, 1000] as const;
