import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../core/say.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** A text whose names are marked by whoever gets the element. */
export interface SampleText {
	language: string;
	paragraphs: readonly string[];
}

/** What marks the sample while it is shown. */
export interface RunningSample {
	refresh(): void;
	stop(): void;
}

interface SampleProps {
	text: SampleText;
	/** What the reader can do here. */
	hint: string;
	settings: Settings;
	/** Marks the names in the element by the settings that it asks for; undefined where that is not possible. */
	mark(element: Element, settings: () => Settings): RunningSample | undefined;
}

/** A sample that follows the settings. */
export function Sample({ text, hint, settings, mark }: SampleProps) {
	const element = useRef<HTMLDivElement>(null);
	const latest = useRef(settings);
	const running = useRef<RunningSample | undefined>(undefined);
	latest.current = settings;
	useEffect(() => {
		if (element.current) running.current = mark(element.current, () => latest.current);
		return () => running.current?.stop();
	}, [mark]);
	useEffect(() => running.current?.refresh(), [settings]);
	return (
		<section class="sample" aria-labelledby="sample-head">
			<h2 id="sample-head">{say('options.sample.head')}</h2>
			<p class="hint">{hint}</p>
			<div class="sample-text" ref={element} lang={text.language} dir="auto">
				{text.paragraphs.map((paragraph) => (
					<p key={paragraph}>{paragraph}</p>
				))}
			</div>
		</section>
	);
}
