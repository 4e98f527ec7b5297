import type { ListedEntity, Overview } from '../../core/card/overview.ts';
import type { PageDate } from '../../core/on-page/page-date.ts';
import type { NameOnPage, PageNames, ThisPage } from '../../core/on-page/this-page.ts';
import { say, sayCount } from '../../core/say.ts';
import { WhoLine } from '../parts/WhoLine.tsx';
import { LeftOutList } from './parts/LeftOutList.tsx';
import { NothingInPanel, type WhyNothingInPanel } from './parts/NothingInPanel.tsx';

/** What “This page” shows and can ask for. */
export interface PageTabProps {
	/** The tab's site; undefined where extensions may not run. */
	site: string | undefined;
	/** Undefined until they are read. */
	switches: { site: boolean; paused: boolean } | undefined;
	/** Undefined while the page is being read. */
	page: ThisPage | undefined;
	pageDate: PageDate | undefined;
	storageFailed: boolean;
	/** The tab that the panel was opened for was closed. */
	isGone: boolean;
	overview: Overview | undefined;
	/** Whether entities like this one are looked for on pages now. */
	isLookedFor(entity: ListedEntity): boolean;
	onOpen(entity: string): void;
	onJump(name: NameOnPage): void;
	onGrant(): void;
	onReload(): void;
	/** Takes off the pause, and switches the site on. */
	onSwitchOn(): void;
}

/** The names of the page in the order of their first appearance, and what the corpus knows beside them. */
export function PageTab(props: PageTabProps) {
	const shown = shownOf(props);
	const names = shown && 'names' in shown ? shown.names : [];
	const marks = names.reduce((sum, { count }) => sum + count, 0);
	return (
		<>
			{props.storageFailed && (
				<p class="problem" role="alert">
					{say('panel.storageFailed')}
				</p>
			)}
			<p class="tally" role="status">
				{!shown && say('popup.reading')}
				{names.length > 0 &&
					say('names.tally', { names: sayCount('names.count', names.length), marks: sayCount('names.marks', marks) })}
			</p>
			{shown && 'nothing' in shown && <NothingInPanel why={shown.nothing} {...props} />}
			{shown && 'names' in shown && <NamesHere {...props} page={shown} />}
		</>
	);
}

function NamesHere({ page, ...props }: PageTabProps & { page: PageNames }) {
	const { overview, pageDate, isLookedFor, onOpen, onJump } = props;
	const who = new Map(overview?.entities.map((one) => [one.entity, one.who]));
	return (
		<>
			{page.names.length === 0 && <NothingInPanel why="none-marked" {...props} />}
			<ol class="lines" aria-label={say('panel.inOrder')}>
				{page.names.map((name) => (
					<li key={name.entity}>
						<button type="button" class="line" onClick={() => onOpen(name.entity)}>
							<span class="label">{name.label}</span> <WhoLine who={who.get(name.entity)} />
						</button>
						<button
							type="button"
							class="jump"
							title={say('names.jump', { label: name.label })}
							aria-label={say('names.jumpAloud', { count: name.count, label: name.label })}
							onClick={() => onJump(name)}
						>
							{name.count} <span aria-hidden="true">↓</span>
						</button>
					</li>
				))}
			</ol>
			{page.perhaps.length > 0 && (
				<section aria-labelledby="perhaps-head">
					<h2 id="perhaps-head">{say('names.perhaps')}</h2>
					<p class="hint">{say('names.perhapsHint')}</p>
					<ul class="lines">
						{page.perhaps.map(({ entity, label, count }) => (
							<li key={entity}>
								<button type="button" class="line" onClick={() => onOpen(entity)}>
									<span class="label">{label}</span> <WhoLine who={who.get(entity)} />
								</button>
								<span class="count">{sayCount('names.marks', count)}</span>
							</li>
						))}
					</ul>
				</section>
			)}
			{overview && (
				<LeftOutList
					overview={overview}
					names={page.names}
					perhaps={page.perhaps}
					pageDate={pageDate}
					isLookedFor={isLookedFor}
					onOpen={onOpen}
				/>
			)}
		</>
	);
}

/** The page's names, or why there are none; the switches come before what the page says. */
function shownOf({ isGone, switches, page }: PageTabProps): PageNames | { nothing: WhyNothingInPanel } | undefined {
	if (isGone) return { nothing: 'gone' };
	if (switches?.paused) return { nothing: 'paused' };
	if (switches?.site === false) return { nothing: 'site-off' };
	return page;
}
