import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { say, sayCount } from '../../../core/say.ts';
import type { SearchResult } from '../../../core/search/search.ts';
import type { FilterChoices, SearchFilter } from '../../../core/search/search-filter.ts';
import { SearchFilters } from './SearchFilters.tsx';
import { optionId, SearchResults } from './SearchResults.tsx';

interface SearchBoxProps {
	query: string;
	/** Undefined until the search is there. */
	choices: FilterChoices | undefined;
	filter: SearchFilter;
	results: readonly SearchResult[];
	/** Whether the results are those of the query; else they are of one before. */
	current: boolean;
	/** The search has stopped. */
	failed: boolean;
	/** Index of the result that Enter opens. */
	active: number;
	onQuery(query: string): void;
	onFilter(filter: SearchFilter): void;
	onActive(active: number): void;
	onOpen(result: SearchResult): void;
	/** Enter, while the results of the query are not there yet. */
	onEnterEarly(): void;
}

const LIST = 'search-results';
/** So many are seen at a glance: no filter helps. */
const FEW = 8;
/** A whole page may be pasted. */
const LONGEST_SHOWN = 120;
const shortened = (text: string) =>
	text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()} …` : text;

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
	const { query, choices, filter, results, current, failed, active, onQuery, onActive, onOpen } = props;
	const field = useRef<HTMLInputElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const open = results.length > 0;
	const isNarrow = Object.values(filter).some((part) => part !== undefined);

	// Before the first drawing, so that no key is lost.
	useLayoutEffect(() => {
		field.current?.focus();
		// A browser that moves the popup into its panel may take focus away again: who types, types here.
		const type = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
			if (document.activeElement === document.body && key.length === 1 && !ctrlKey && !metaKey && !altKey)
				field.current?.focus();
		};
		window.addEventListener('keydown', type, true);
		return () => window.removeEventListener('keydown', type, true);
	}, []);
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

	const latest = useRef({ onOpen, onKeyDown });
	latest.current = { onOpen, onKeyDown };
	// A key is drawn before its answer is there: the list stays as it is.
	const drawn = useMemo(
		() => (
			<SearchResults
				results={results}
				active={active}
				onOpen={(result) => latest.current.onOpen(result)}
				onKeyDown={(event) => latest.current.onKeyDown(event)}
			/>
		),
		[results, active],
	);

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
			{choices && (isNarrow ? open : results.length > FEW) && (
				<SearchFilters choices={choices} filter={filter} onFilter={props.onFilter} />
			)}
			<div id={LIST} class="results" role="listbox" aria-label={say('search.list')} ref={list} hidden={!open}>
				{drawn}
			</div>
			{failed && (
				<p class="problem" role="alert">
					{say('search.stopped')}
				</p>
			)}
			{query.trim() && current && !failed && !open && (
				<div class="nothing">
					<p class="nothing-head">{say('search.nothingFor', { query: shortened(query.trim()) })}</p>
					{isNarrow ? (
						<>
							<p>{say('search.nothingFiltered')}</p>
							<button type="button" class="act" onClick={() => props.onFilter({})}>
								{say('search.withoutFilters')}
							</button>
						</>
					) : (
						<p>{say('search.nothingHint')}</p>
					)}
				</div>
			)}
		</search>
	);
}

const tally = (count: number) => (count === 0 ? say('search.nothing') : sayCount('search.results', count));
