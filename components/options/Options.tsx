import { say } from '../../core/say.ts';
import type { KeptDismissal } from '../../core/settings/dismissal.ts';
import { saySite } from '../../core/settings/say-site.ts';
import type { SettingName, Settings } from '../../core/settings/settings.ts';
import type { ListedSite, SiteListProblem } from '../../core/settings/site-list.ts';
import { isNot } from '../parts/is-not.ts';
import { type Command, Guide } from './Guide.tsx';
import { KeptNames } from './KeptNames.tsx';
import { MarkSettings, OpenSettings } from './MarkSettings.tsx';
import { Reset } from './Reset.tsx';
import { type RunningSample, Sample, type SampleText } from './Sample.tsx';
import { Sites } from './Sites.tsx';

/** Everything the options page shows and everything it can ask for. */
export interface OptionsProps {
	/** Undefined until they are read. */
	settings: Settings | undefined;
	sites: readonly ListedSite[];
	kept: readonly KeptDismissal[];
	storageFailed: 'read' | 'write' | undefined;
	/** What the last click can be taken back from. */
	undoable: 'reset' | { site: string } | { kept: KeptDismissal } | undefined;
	imported: { count: number } | { problem: SiteListProblem } | undefined;
	commands: readonly Command[];
	sample: SampleText;
	/** The same function from drawing to drawing. */
	markSample(element: Element, settings: () => Settings): RunningSample | undefined;
	onSet<Name extends SettingName>(name: Name, to: Settings[Name]): void;
	onSite(site: string, on: boolean): void;
	onRemove(listed: ListedSite): void;
	onExport(): void;
	onImport(file: File): void;
	onForget(kept: KeptDismissal): void;
	onReset(): void;
	onUndo(): void;
	onShortcuts(): void;
}

/** The options page. */
export function Options(props: OptionsProps) {
	const { settings, storageFailed, undoable, onSet } = props;
	return (
		<main class="options">
			<header>
				<h1>{say('options.title')}</h1>
				<p class="hint">{say('options.saved')}</p>
			</header>
			{storageFailed && (
				<p class="problem" role="alert">
					{say(storageFailed === 'write' ? 'options.writeFailed' : 'options.readFailed')}
				</p>
			)}
			<div class="undo" role="status">
				{undoable && (
					<>
						<span>{sayDone(undoable)}</span>
						<button type="button" onClick={props.onUndo}>
							{say('options.undo')}
						</button>
					</>
				)}
			</div>
			{settings && (
				<>
					<Sample hint={say('options.sample.hint')} text={props.sample} settings={settings} mark={props.markSample} />
					<MarkSettings settings={settings} onSet={onSet} />
					<OpenSettings settings={settings} onSet={onSet} />
					<Sites {...props} settings={settings} />
					<KeptNames kept={props.kept} onForget={props.onForget} />
				</>
			)}
			<Guide commands={props.commands} onShortcuts={props.onShortcuts} />
			{settings && <Reset onReset={props.onReset} />}
		</main>
	);
}

function sayDone(undoable: NonNullable<OptionsProps['undoable']>): string {
	if (undoable === 'reset') return say('options.reset.done');
	return say('options.removed', { what: 'site' in undoable ? saySite(undoable.site) : isNot(undoable.kept) });
}
