import { useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../core/say.ts';
import type { SettingName, Settings } from '../../core/settings.ts';
import { type ListedSite, SITE_LIST_START, type SiteListProblem, siteIn } from '../../core/site-list.ts';
import { Switch } from '../Switch.tsx';
import { ExplainedSwitch } from './ExplainedSwitch.tsx';

interface SitesProps {
	settings: Settings;
	sites: readonly ListedSite[];
	imported: { count: number } | { problem: SiteListProblem } | undefined;
	onSet<Name extends SettingName>(name: Name, to: Settings[Name]): void;
	onSite(site: string, on: boolean): void;
	onRemove(listed: ListedSite): void;
	onExport(): void;
	onImport(file: File): void;
}

/** The sites that were switched by themselves: list, search, add, remove, export, import. */
export function Sites({ settings, sites, imported, onSet, onSite, onRemove, onExport, onImport }: SitesProps) {
	const [query, setQuery] = useState('');
	const file = useRef<HTMLInputElement>(null);
	const wanted = query.trim().toLowerCase();
	const shown = sites.filter(({ site }) => nameOf(site).toLowerCase().includes(wanted));
	const written = siteIn(query);
	const isNew = written?.includes('.') && !sites.some(({ site }) => site === written) ? written : undefined;
	return (
		<section aria-labelledby="sites-head">
			<h2 id="sites-head">{say('options.sites.head')}</h2>
			<ExplainedSwitch
				words={say('options.sites.paused')}
				effect={say('options.sites.pausedEffect')}
				on={settings.paused}
				onChange={(on) => onSet('paused', on)}
			/>
			<ExplainedSwitch
				words={say('options.sites.only')}
				effect={say('options.sites.onlyEffect')}
				on={settings.listedOnly}
				onChange={(on) => onSet('listedOnly', on)}
			/>
			<label class="field">
				{say('options.sites.search')}
				<input
					type="search"
					value={query}
					autocomplete="off"
					spellcheck={false}
					onInput={(event) => setQuery(event.currentTarget.value)}
				/>
			</label>
			<p class="hint" role="status">
				{sites.length === 0 && say('options.sites.none')}
				{sites.length > 0 && shown.length === 0 && say('options.sites.noMatch', { query: query.trim() })}
			</p>
			{isNew && (
				<div class="acts">
					<button type="button" onClick={() => onSite(isNew, settings.listedOnly)}>
						{say(settings.listedOnly ? 'options.sites.addOn' : 'options.sites.addOff', { site: isNew })}
					</button>
				</div>
			)}
			<ul class="sites">
				{shown.map((listed) => (
					<li key={listed.site}>
						<Switch on={listed.on} onChange={(on) => onSite(listed.site, on)}>
							{say('options.sites.mark', { site: nameOf(listed.site) })}
						</Switch>
						<button
							type="button"
							aria-label={say('options.sites.removeAloud', { site: nameOf(listed.site) })}
							onClick={() => onRemove(listed)}
						>
							{say('options.sites.remove')}
						</button>
					</li>
				))}
			</ul>
			<div class="acts">
				<button type="button" disabled={sites.length === 0} onClick={onExport}>
					{say('options.sites.export')}
				</button>
				<button type="button" onClick={() => file.current?.click()}>
					{say('options.sites.import')}
				</button>
				<input
					ref={file}
					type="file"
					accept=".json,application/json"
					aria-label={say('options.sites.import')}
					hidden
					onChange={({ currentTarget }) => {
						const [chosen] = currentTarget.files ?? [];
						if (chosen) onImport(chosen);
						// The same file, mended, is a change again.
						currentTarget.value = '';
					}}
				/>
			</div>
			<p class="hint">{say('options.sites.importHint')}</p>
			{imported && 'count' in imported && <p role="status">{sayCount('options.imported', imported.count)}</p>}
			{imported && 'problem' in imported && (
				<p class="problem" role="alert">
					{sayProblem(imported.problem)}
				</p>
			)}
		</section>
	);
}

const nameOf = (site: string) => (site === 'file' ? say('popup.localFiles') : site);

function sayProblem(problem: SiteListProblem): string {
	if (problem.what === 'json') {
		const { line, column } = problem;
		const place = line && column ? say('options.sites.problem.place', { line, column }) : '';
		return say('options.sites.problem.json', { place });
	}
	if (problem.what === 'form') return say('options.sites.problem.form', { example: SITE_LIST_START });
	return say(`options.sites.problem.${problem.what}`, { site: problem.site });
}
