import { say } from '../core/say.ts';
import type { SearchResult } from '../core/search.ts';
import { Marked } from './Marked.tsx';

interface SearchResultsProps {
	results: readonly SearchResult[];
	/** Index of the chosen one. */
	active: number;
	onOpen(result: SearchResult): void;
	onKeyDown(event: KeyboardEvent): void;
}

const HEADS = { entity: 'search.names', fact: 'search.facts', comparison: 'search.comparisons' } as const;
const TYPES = ['entity', 'fact', 'comparison'] as const;

/** The id of a result's element. */
export const optionId = (index: number) => `search-result-${index}`;

/** What is in the list of results: a group for each type, in the order of the results. */
export function SearchResults(props: SearchResultsProps) {
	return TYPES.map((type) => <Group key={type} type={type} {...props} />);
}

interface GroupProps extends SearchResultsProps {
	type: SearchResult['type'];
}

function Group({ type, results, active, onOpen, onKeyDown }: GroupProps) {
	if (!results.some((result) => result.type === type)) return null;
	return (
		<fieldset aria-labelledby={`results-${type}`}>
			<div class="group-head" id={`results-${type}`} role="presentation">
				{say(HEADS[type])}
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
						<span class="label" lang={result.titleLanguage} dir="auto">
							<Marked text={result.title} ranges={result.titleRanges} />
						</span>
						{result.excerpt && (
							<span class="excerpt" lang={result.excerptLanguage} dir="auto">
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
