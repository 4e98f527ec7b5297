/**
 * Puts a text on the clipboard; false where the browser does not let us. `navigator.clipboard` is missing on http pages,
 * and refuses in frames that a page did not allow it: there a copy of a selected field in the card does it.
 */
export async function copyText(text: string, near: Element): Promise<boolean> {
	// Asked for at once: in some browsers a click counts only until something is awaited.
	if (!navigator.clipboard) return copyFromField(text, near);
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyFromField(text, near);
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

function copyFromField(text: string, near: Element): boolean {
	const field = near.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'textarea') as HTMLTextAreaElement;
	const root = near.getRootNode() as Document | ShadowRoot;
	const focused = root.activeElement as HTMLElement | null;
	let copied = false;
	field.value = text;
	field.className = 'gloss-hidden';
	field.addEventListener('copy', (event) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		event.stopPropagation();
		copied = true;
	});
	near.append(field);
	field.select();
	// A page that swallows the event keeps us from copying, and must not make us say that we did.
	const done = near.ownerDocument.execCommand('copy');
	field.remove();
	focused?.focus({ preventScroll: true });
	return done && copied;
}
