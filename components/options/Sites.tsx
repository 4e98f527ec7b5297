import { useMemo, useRef, useState } from 'preact/hooks';
import { say, sayCount, sayParts } from '../../core/say.ts';
import { saySite } from '../../core/settings/say-site.ts';
import type { SettingName, Settings } from '../../core/settings/settings.ts';
import { siteMeant } from '../../core/settings/site.ts';
import { type ListedSite, SITE_LIST_START, type SiteListProblem } from '../../core/settings/site-list.ts';
import { Switch } from '../parts/Switch.tsx';
import { ExplainedSwitch } from './ExplainedSwitch.tsx';
import { findSites, nameSites } from './find-sites.ts';

/** How many sites are drawn at first, and with each press: thousands would hold up each key. */
const AT_ONCE = 50;
/** A whole page may be pasted into the field. */
const LONGEST_SHOWN = 120;

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
	const [most, setMost] = useState(AT_ONCE);
	const file = useRef<HTMLInputElement>(null);
	const named = useMemo(() => nameSites(sites), [sites]);
	const found = useMemo(() => findSites(named, query), [named, query]);
	const left = found.length - most;
	const meant = siteMeant(query);
	const isNew = meant !== undefined && !sites.some(({ site }) => site === meant);
	const add = () => isNew && onSite(meant, settings.listedOnly);
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
					onInput={(event) => {
						setQuery(event.currentTarget.value);
						setMost(AT_ONCE);
					}}
					onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && add()}
				/>
			</label>
			<p class="hint" role="status">
				{sites.length === 0 && say('options.sites.none')}
				{sites.length > 0 &&
					found.length === 0 &&
					say('options.sites.noMatch', { query: isNew ? saySite(meant) : query.trim().slice(0, LONGEST_SHOWN) })}
				{query.trim() !== '' && found.length > 0 && sayCount('options.sites.found', found.length)}
				{query.trim() !== '' && found.length === 0 && !isNew && ` ${say('options.sites.howToAdd')}`}
			</p>
			{isNew && (
				<div class="acts">
					<button type="button" onClick={add}>
						{say(settings.listedOnly ? 'options.sites.addOn' : 'options.sites.addOff', { site: saySite(meant) })}
					</button>
				</div>
			)}
			<ul class="sites">
				{found.slice(0, most).map(({ listed, name }) => (
					<li key={listed.site}>
						<Switch on={listed.on} onChange={(on) => onSite(listed.site, on)}>
							{sayParts('options.sites.mark', { site: <bdi>{name}</bdi> })}
						</Switch>
						<button
							type="button"
							aria-label={say('options.sites.removeAloud', { site: name })}
							onClick={() => onRemove(listed)}
						>
							{say('options.sites.remove')}
						</button>
					</li>
				))}
			</ul>
			{left > 0 && (
				<div class="acts">
					<button type="button" onClick={() => setMost(most + AT_ONCE)}>
						{sayCount('panel.more', Math.min(left, AT_ONCE))}
					</button>
				</div>
			)}
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
			{/* What is in both is a question only where there is something. */}
			{sites.length > 0 && <p class="hint">{say('options.sites.importHint')}</p>}
			{imported && 'count' in imported && <p role="status">{sayCount('options.imported', imported.count)}</p>}
			{imported && 'problem' in imported && (
				<p class="problem" role="alert">
					{sayProblem(imported.problem)}
				</p>
			)}
		</section>
	);
}

function sayProblem(problem: SiteListProblem): string {
	if (problem.what === 'json') {
		const { line, column } = problem;
		const place = line && column ? say('options.sites.problem.place', { line, column }) : '';
		return say('options.sites.problem.json', { place });
	}
	if (problem.what === 'form') return say('options.sites.problem.form', { example: SITE_LIST_START });
	return say(`options.sites.problem.${problem.what}`, { site: problem.site });
}
