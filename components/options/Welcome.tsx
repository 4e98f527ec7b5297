import { say } from '../../core/say.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { type RunningSample, Sample, type SampleText } from './Sample.tsx';

interface WelcomeProps {
	settings: Settings;
	sample: SampleText;
	markSample(element: Element, settings: () => Settings): RunningSample | undefined;
	/** The address of the options page. */
	optionsAddress: string;
}

/** The first page: it works, what it does, what it never does; it asks nothing. */
export function Welcome({ settings, sample, markSample, optionsAddress }: WelcomeProps) {
	return (
		<main class="options welcome">
			<header>
				<h1>{say('welcome.title')}</h1>
			</header>
			<Sample hint={say('welcome.lead')} text={sample} settings={settings} mark={markSample} />
			<section>
				<p>{say('welcome.does')}</p>
				<p>{say('welcome.never')}</p>
				<p>{say('welcome.off')}</p>
				<p>
					<a href={optionsAddress}>{say('welcome.settings')}</a>
				</p>
			</section>
		</main>
	);
}
