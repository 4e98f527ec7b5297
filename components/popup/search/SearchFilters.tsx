import { language, say } from '../../../core/say.ts';
import type { FilterChoices, SearchFilter } from '../../../core/search/search-filter.ts';

interface SearchFiltersProps {
	choices: FilterChoices;
	filter: SearchFilter;
	onFilter(filter: SearchFilter): void;
}

/** What narrows the results: each is there only where it can tell some from others. */
export function SearchFilters({ choices: { sources, kinds, periods }, filter, onFilter }: SearchFiltersProps) {
	return (
		<fieldset class="filters" aria-label={say('filter.group')}>
			<Choice
				label={say('filter.source')}
				any={say('filter.anySource')}
				options={sources.map((publisher) => [publisher, publisher])}
				chosen={filter.source}
				onChoose={(source) => onFilter({ ...filter, source })}
			/>
			<Choice
				label={say('filter.kind')}
				any={say('filter.anyKind')}
				options={kinds.map((kind) => [kind, say(`filter.kinds.${kind}`)])}
				chosen={filter.kind}
				onChoose={(kind) => onFilter({ ...filter, kind })}
			/>
			<Choice
				label={say('filter.period')}
				any={say('filter.anyPeriod')}
				options={periods.map((period) => [period, periodWords(period)])}
				chosen={filter.period}
				onChoose={(period) => onFilter({ ...filter, period })}
			/>
		</fieldset>
	);
}

interface ChoiceProps<Value extends string> {
	label: string;
	any: string;
	options: readonly (readonly [Value, string])[];
	chosen: Value | undefined;
	onChoose(value: Value | undefined): void;
}

function Choice<Value extends string>({ label, any, options, chosen, onChoose }: ChoiceProps<Value>) {
	if (options.length < 2) return null;
	return (
		<select
			aria-label={label}
			value={chosen ?? ''}
			onChange={({ currentTarget: { selectedIndex } }) => onChoose(options[selectedIndex - 1]?.[0])}
		>
			<option value="">{any}</option>
			{options.map(([value, words]) => (
				<option key={value} value={value}>
					{words}
				</option>
			))}
		</select>
	);
}

/** A year as it is, a month in words. */
function periodWords(period: string): string {
	const [year = '', month] = period.split('-');
	if (!month) return year;
	const day = new Date(Date.UTC(Number(year), Number(month) - 1));
	return day.toLocaleDateString(language(), { year: 'numeric', month: 'short', timeZone: 'UTC' });
}
