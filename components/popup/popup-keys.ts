/** Keys that hold for the popup as a whole. */
import type { NameOnPage } from '../../core/on-page/this-page.ts';

/** Names that a digit reaches. */
export const MOST_DIGITS = 9;

const TYPED_INTO = 'input, select, textarea';

/**
 * A digit goes to that name on the page: with Alt from anywhere, alone where nothing is typed. The arrows lead from the
 * empty search field into the names and back.
 */
export function onPopupKey(event: KeyboardEvent, names: readonly NameOnPage[], onJump: (name: NameOnPage) => void) {
	if (event.isComposing || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
	const target = event.target as Element;
	const popup = event.currentTarget as Element;
	// By its place: Alt and a digit write other signs on some keyboards.
	const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]);
	const name = names[digit - 1];
	if (name && (event.altKey || (!event.shiftKey && !target.matches(TYPED_INTO)))) onJump(name);
	else if (event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
	else if (!step(popup, target, event.key === 'ArrowDown' ? 1 : -1)) return;
	event.preventDefault();
}

/** From the search field to the names, from name to name; false where focus is elsewhere. */
function step(popup: Element, from: Element, by: 1 | -1): boolean {
	const stops = [...popup.querySelectorAll<HTMLElement>('[type=search], .here .chip, .here .name')];
	const at = stops.indexOf(from as HTMLElement);
	if (at < 0) return false;
	const next = stops[at + by];
	next?.focus();
	return next !== undefined;
}
