import type { Overview } from '../../core/card/overview.ts';
import type { PanelPlace } from './panel-place.ts';

/** What the tabs of the whole corpus need. */
export interface CorpusTabProps {
	overview: Overview;
	place: PanelPlace;
	onOpen(entity: string): void;
	/** `isTyping`: a change on the way to another, which “back” need not lead to. */
	onPlace(change: Partial<PanelPlace>, isTyping?: boolean): void;
}
