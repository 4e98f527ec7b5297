import { browser } from '../browser.ts';
import { sendMessage } from '../messages.ts';
import { readSwitches, type Switches, siteAt, siteOf } from '../storage/switches.ts';

/** The site that a frame obeys, its tab's, where the frame can know it without asking. */
export function ownSite(): string | undefined {
	if (window === window.top) return siteAt(location) ?? 'file';
	// Chromium and newer Firefox list the ancestors, the top one last.
	const origins = location.ancestorOrigins;
	const top = origins?.[origins.length - 1];
	// Being refused the address of another origin takes longer than all the rest.
	if (top !== undefined && top !== window.origin) return siteOf(top);
	try {
		return window.top ? siteAt(window.top.location) : undefined;
	} catch {
		return siteOf(top);
	}
}

/** The switches that this frame obeys, and its site. Rejects when storage fails or the extension is gone. */
export async function readFrameSwitches(): Promise<Switches & { siteName: string }> {
	const site = ownSite();
	if (site === undefined || browser.extension.inIncognitoContext) return sendMessage('switches');
	return { ...(await readSwitches(site, false)), siteName: site };
}
