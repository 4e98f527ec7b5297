/**
 * Puts a text on the clipboard; false where the browser does not let us. `navigator.clipboard` is missing on http pages,
 * and refuses in frames that a page did not allow it: there the old command does it.
 */
export async function copyText(text: string): Promise<boolean> {
	// Asked for at once: in some browsers a click counts only until something is awaited.
	if (!navigator.clipboard) return copyByCommand(text);
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyByCommand(text);
	}
}

/** Gives a link to the system's own sheet; false where there is none. */
export async function shareLink(link: { title: string; url: string }): Promise<boolean> {
	if (!navigator.canShare?.(link)) return false;
	try {
		await navigator.share(link);
		return true;
	} catch (problem) {
		// The reader closed the sheet: that was their answer.
		return problem instanceof DOMException && problem.name === 'AbortError';
	}
}

/** Needs no field, for which a browser might ask its maker how to fill it. */
function copyByCommand(text: string): boolean {
	let copied = false;
	const give = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		event.stopImmediatePropagation();
		copied = true;
	};
	addEventListener('copy', give, { capture: true });
	// A page that swallows the event keeps us from copying, and must not make us say that we did.
	const done = document.execCommand('copy');
	removeEventListener('copy', give, { capture: true });
	return done && copied;
}
