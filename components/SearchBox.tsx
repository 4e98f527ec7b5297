import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { say, sayCount } from '../core/say.ts';
import type { SearchResult } from '../core/search.ts';
import { Marked } from './Marked.tsx';

interface SearchBoxProps {
	query: string;
	results: readonly SearchResult[];
	/** Whether the results are those of the query; else they are of one before. */
	current: boolean;
	/** The search has stopped. */
	failed: boolean;
	/** Index of the result that Enter opens. */
	active: number;
	onQuery(query: string): void;
	onActive(active: number): void;
	onOpen(result: SearchResult): void;
	/** Enter, while the results of the query are not there yet. */
	onEnterEarly(): void;
}

const LIST = 'search-results';
const optionId = (index: number) => `search-result-${index}`;

// Preact's types want a `list` with this role: our list is a listbox, not a datalist.
const comboboxOf = (open: boolean, active: number) =>
	({
		role: 'combobox',
		list: undefined,
		'aria-expanded': open,
		'aria-controls': LIST,
		'aria-autocomplete': 'list',
		'aria-activedescendant': open ? optionId(active) : undefined,
	}) as const;

/** Search field and its results: a combobox after the ARIA Authoring Practices, so focus stays in the field. */
export function SearchBox(props: SearchBoxProps) {
	const { query, results, current, failed, active, onQuery, onActive, onOpen } = props;
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const open = results.length > 0;

	// Before the first drawing, so that no key is lost.
	useLayoutEffect(() => field.current?.focus(), []);
	useEffect(
		() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
		[active, results],
	);

	const onKeyDown = (event: KeyboardEvent) => {
		// Keys belong to the input method while it composes.
		if (event.isComposing) return;
		const result = results[active];
		if (event.key === 'Escape' && query) onQuery('');
		else if (event.key === 'Enter' && !current) props.onEnterEarly();
		else if (event.key === 'Enter' && result) onOpen(result);
		else if (event.key === 'ArrowDown' && open) onActive((active + 1) % results.length);
		else if (event.key === 'ArrowUp' && open) onActive((active - 1 + results.length) % results.length);
		else return;
		// An Escape that the browser sees would close the popup.
		event.preventDefault();
	};

	return (
		<search class="search">
			<input
				ref={field}
				type="search"
				{...comboboxOf(open, active)}
				aria-label={say('search.field')}
				placeholder={say('search.field')}
				autocomplete="off"
				autocorrect="off"
				spellcheck={false}
				value={query}
				onInput={(event) => onQuery(event.currentTarget.value)}
				onKeyDown={onKeyDown}
			/>
			<p class="unseen" role="status">
				{query.trim() && current && !failed && tally(results.length)}
			</p>
			<div id={LIST} class="results" role="listbox" aria-label={say('search.list')} ref={list} hidden={!open}>
				{(['entity', 'fact'] as const).map((type) => (
					<Group key={type} type={type} results={results} active={active} onOpen={onOpen} onKeyDown={onKeyDown} />
				))}
			</div>
			{failed && (
				<p class="problem" role="alert">
					{say('search.stopped')}
				</p>
			)}
			{query.trim() && current && !failed && !open && (
				<div class="nothing">
					<p class="nothing-head">{say('search.nothingFor', { query: query.trim() })}</p>
					<p>{say('search.nothingHint')}</p>
				</div>
			)}
		</search>
	);
}

const tally = (count: number) => (count === 0 ? say('search.nothing') : sayCount('search.results', count));

interface GroupProps extends Pick<SearchBoxProps, 'results' | 'active' | 'onOpen'> {
	type: SearchResult['type'];
	onKeyDown(event: KeyboardEvent): void;
}

function Group({ type, results, active, onOpen, onKeyDown }: GroupProps) {
	if (!results.some((result) => result.type === type)) return null;
	return (
		<fieldset aria-labelledby={`results-${type}`}>
			<div class="group-head" id={`results-${type}`} role="presentation">
				{say(type === 'entity' ? 'search.names' : 'search.facts')}
			</div>
			{results.map((result, index) =>
				result.type === type ? (
					<div
						key={result.id}
						id={optionId(index)}
						class="result"
						role="option"
						tabIndex={-1}
						aria-selected={index === active}
						onMouseDown={(event) => event.preventDefault()}
						onClick={() => onOpen(result)}
						onKeyDown={onKeyDown}
					>
						<span class="label">
							<Marked text={result.title} ranges={result.titleRanges} />
						</span>
						{result.excerpt && (
							<span class="excerpt">
								<Marked text={result.excerpt} ranges={result.excerptRanges} />
							</span>
						)}
						{(result.source || result.about) && (
							<span class="source">
								{[result.source, result.about && say('search.about', { label: result.about })]
									.filter(Boolean)
									.join(' · ')}
							</span>
						)}
					</div>
				) : null,
			)}
		</fieldset>
	);
}
