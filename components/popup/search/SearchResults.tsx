import { Fragment } from 'preact';
import { say } from '../../../core/say.ts';
import type { SearchResult } from '../../../core/search/search.ts';
import { Marked } from '../../parts/Marked.tsx';
import { SourceTag } from '../../parts/SourceTag.tsx';

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
						<Words result={result} before={results[index - 1]} />
					</div>
				) : null,
			)}
		</fieldset>
	);
}

interface WordsProps {
	result: SearchResult;
	before: SearchResult | undefined;
}

/** A topic stands once over its facts, of which each is a line. */
function Words({ result, before }: WordsProps) {
	const { type, title, titleLanguage, titleRanges, excerpt, excerptLanguage, excerptRanges, kind } = result;
	const goesOn = type === 'fact' && before?.type === 'fact' && before.title === title;
	return (
		<>
			{!goesOn && (
				<span class={type === 'fact' ? 'topic' : 'label'} lang={titleLanguage} dir="auto">
					<Marked text={title} ranges={titleRanges} />
				</span>
			)}
			{excerpt && (
				<span class={type === 'fact' ? 'fact' : 'excerpt'} lang={excerptLanguage} dir="auto">
					<Marked text={excerpt} ranges={excerptRanges} />
				</span>
			)}{' '}
			<From result={result} />
			{kind && !excerpt && <span class="source">{say(`kind.${kind}`)}</span>}
		</>
	);
}

function From({ result: { sources, about } }: { result: SearchResult }) {
	if (sources.length === 0 && !about) return null;
	return (
		<span class="source">
			{sources.map((source) => (
				<Fragment key={source.publisher}>
					<SourceTag source={source} />{' '}
				</Fragment>
			))}
			{about && <span class="about">{say('search.about', { label: about })}</span>}
		</span>
	);
}
