import { browser } from 'wxt/browser';
import { sendMessage } from './messages.ts';
import { readSwitches, type Switches, siteOf } from './switches.ts';

/** The site that a frame obeys, its tab's, where the frame can know it without asking. */
export function ownSite(): string | undefined {
	if (window === window.top) return siteOf(location.href) ?? 'file';
	try {
		return siteOf(window.top?.location.href);
	} catch {
		// The top document is of another origin. Chromium and newer Firefox list the ancestors, the top one last.
		const origins = location.ancestorOrigins;
		return origins ? siteOf(origins[origins.length - 1]) : undefined;
	}
}

/** The switches that this frame obeys, and its site. Rejects when storage fails or the extension is gone. */
export async function readFrameSwitches(): Promise<Switches & { siteName: string }> {
	const site = ownSite();
	if (site === undefined || browser.extension.inIncognitoContext) return sendMessage('switches');
	return { ...(await readSwitches(site, false)), siteName: site };
}
