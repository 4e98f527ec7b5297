/** The sample on pages of the extension: its marks and cards are those of any page. */
import { names as shipped } from 'virtual:gloss/names';
import { createResolver } from '../../core/decide/resolve.ts';
import { THRESHOLDS } from '../../core/decide/threshold.ts';
import { readNameIndex } from '../../core/names/written-forms.ts';
import { isKindMarked, type Settings } from '../../core/settings/settings.ts';
import { markSample } from '../../page/marks/sample.ts';
import { createCardOpener } from '../card/card-opener.ts';

/** Marks the paragraphs of an element as the settings say, until `stop`; undefined where the names are not at hand. */
export function startSample(element: Element, settings: () => Settings) {
	if (!shipped) return;
	const { forms, entities } = shipped;
	const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
	const ended = new AbortController();
	const sample = markSample(
		[...element.querySelectorAll('p')],
		{ index: readNameIndex(forms), gather: createResolver(entities).gather },
		{
			isShown(entity) {
				const kind = kinds.get(entity);
				return kind !== undefined && isKindMarked(settings(), kind);
			},
			threshold: () => THRESHOLDS[settings().level],
			onlyFirst: () => settings().mentions === 'first',
			isLaterBare: () => settings().mentions === 'bare',
			style: () => settings().style,
		},
	);
	const cards = createCardOpener(sample, { settings, dismiss() {}, isGone: () => false, end() {} }, ended.signal);
	return {
		/** The settings have changed. */
		refresh: sample.refresh,
		stop() {
			ended.abort();
			cards.stop();
			sample.stop();
		},
	};
}
