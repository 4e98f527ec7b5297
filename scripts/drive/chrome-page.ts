/** A page of the extension in Chrome, Chromium or Edge, driven over the DevTools protocol. */
import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { attachTarget, type Target, WentAwayError } from './chrome-target.ts';
import { isReady, placeOfControl, visibleText } from './in-frame.ts';
import type { Popup, Start } from './reader.ts';
import { untilFound, untilStill } from './until-found.ts';

/**
 * Playwright shows no page for a popup or a side panel, so the target of a page of ours is driven directly; it does not
 * share the colour scheme of Playwright's pages either.
 */
export async function attachPage(cdp: CDPSession, name: string, look: Start['look'], hash = ''): Promise<Popup> {
	// One in a tab of its own has the tab's number at its end.
	const address = new RegExp(`^chrome-extension:.*/${name}\\.html(?!\\?tab)${hash}`);
	return untilFound(async () => {
		const { targetInfos } = await cdp.send('Target.getTargets');
		const info = targetInfos.find(({ url, type }) => type === 'page' && address.test(url));
		return info && drawnPage(cdp, info.targetId, name, look);
	}, `the ${name}`);
}

/** A page of ours once it is drawn; undefined when it goes away before, as one does that was closing when it was found. */
async function drawnPage(
	cdp: CDPSession,
	targetId: string,
	name: string,
	look: Start['look'],
): Promise<Popup | undefined> {
	const target = await attachTarget(cdp, targetId, name).catch((error) => {
		if (!/No target with given id/.test(String(error))) throw error;
	});
	if (!target) return;
	const page = pageOf(target, name);
	// It may still be on its way to its own document.
	const isDrawn = () =>
		page.evaluate(isReady, null).catch((error) => {
			if (!/navigated or closed|[Cc]ontext/.test(String(error))) throw error;
			return false;
		});
	try {
		if (look) {
			const features = [{ name: 'prefers-color-scheme', value: look.colorScheme }];
			await target.send('Emulation.setEmulatedMedia', { features });
		}
		await untilFound(isDrawn, `the ${name} to be drawn`);
		return page;
	} catch (error) {
		if (!target.isGone()) throw error;
		return;
	}
}

function pageOf({ send, close }: Target, name: string): Popup {
	async function evaluate<Argument, Result>(
		work: (argument: Argument) => Result | Promise<Result>,
		argument: Argument,
	) {
		const { result, exceptionDetails } = await send<{
			result: { value: Result };
			exceptionDetails?: { exception?: { description?: string }; text: string };
		}>('Runtime.evaluate', {
			expression: `(${work})(${JSON.stringify(argument)})`,
			awaitPromise: true,
			returnByValue: true,
			userGesture: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value;
	}

	return {
		evaluate,
		text: () => evaluate(visibleText, null),
		type: async (text) => void (await send('Input.insertText', { text })),
		async press(key) {
			const code = KEY_CODES[key];
			if (!code) throw new Error(`Unknown key ${key}`);
			const event = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' && { text: '\r' }) };
			await mayCloseIt(async () => {
				await send('Input.dispatchKeyEvent', { type: key === 'Enter' ? 'keyDown' : 'rawKeyDown', ...event });
				await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
			});
		},
		async click(words) {
			const point = await untilStill(() => evaluate(placeOfControl, words), `“${words}” in the ${name}`);
			const event = { ...point, button: 'left', clickCount: 1 };
			await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...event });
			await mayCloseIt(() => send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...event }));
		},
		async screenshot(path) {
			const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
			writeFileSync(path, Buffer.from(data, 'base64'));
		},
		close,
	};
}

/** Does what may close the page that it is done in, which then does not answer. */
async function mayCloseIt(act: () => Promise<unknown>): Promise<void> {
	try {
		await act();
	} catch (error) {
		if (!(error instanceof WentAwayError)) throw error;
	}
}

/** See `Tab.copies`. */
export async function copiesIn(context: BrowserContext, page: Page): Promise<string[]> {
	const session = await context.newCDPSession(page);
	const ids: number[] = [];
	session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
		if (origin.startsWith('chrome-extension:')) ids.push(id);
	});
	await session.send('Runtime.enable');
	const expression = 'globalThis.gloss?.report().state';
	const states = await Promise.all(
		ids
			.sort((a, b) => a - b)
			.map((contextId) => session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })),
	);
	await session.detach();
	return states.flatMap(({ result }): string[] => result.value ?? []);
}

/** See `Tab.families`. */
export async function familiesIn(session: CDPSession, selector: string): Promise<string[]> {
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument');
	const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	await session.send('CSS.disable');
	await session.send('DOM.disable');
	return fonts.map(({ familyName }) => familyName);
}

const KEY_CODES: Record<string, number> = {
	Enter: 13,
	Escape: 27,
	Tab: 9,
	ArrowDown: 40,
	ArrowUp: 38,
	ArrowLeft: 37,
	ArrowRight: 39,
	Home: 36,
	End: 35,
};
