/** What runs inside a page of the extension in Firefox, which BiDi does not reach: sent there from the browser's own window. */
import { writeFileSync } from 'node:fs';
import { isReady, placeOfControl, visibleText } from './in-frame.ts';
import type { Popup } from './reader.ts';
import { untilFound, untilStill } from './until-found.ts';

/** Evaluates an expression in the browser's own window; what it gives must be JSON. */
export type InWindow = <Result>(expression: string) => Promise<Result>;

const WENT_AWAY = 'The page went away';
/** How often it is asked whether a page that owes an answer is still there. */
const WATCH_MS = 100;

/** Frame-script code that evaluates an expression in the world of its page, whatever that page's CSP says. */
export function evaluation(expression: string): string {
	return `Cu.evalInSandbox(${JSON.stringify(expression)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`;
}

/** Runs privileged code inside the process of a `<browser>` of the window; what it gives must be JSON. */
export async function insideOf<Result>(inWindow: InWindow, browser: string, code: string): Promise<Result> {
	const script = `(async () => {
		let reply;
		try { reply = { value: JSON.stringify((await (${code})) ?? null) }; } catch (error) { reply = { error: String(error) }; }
		sendAsyncMessage(ID, reply);
	})()`;
	const reply = await inWindow<{ value: string; error?: string }>(`(async () => {
		const there = await ${browser};
		const { messageManager } = there ?? {};
		if (!messageManager) return { error: '${WENT_AWAY} before it was asked' };
		const { promise, resolve } = Promise.withResolvers();
		const id = 'reply' + Math.random();
		const listen = ({ data }) => resolve(data);
		messageManager.addMessageListener(id, listen);
		const page = there.browsingContext.currentWindowGlobal?.innerWindowId;
		const watch = setInterval(() => {
			const isThere = there.isConnected && there.messageManager === messageManager;
			if (!isThere || there.browsingContext?.currentWindowGlobal?.innerWindowId !== page)
				resolve({ error: '${WENT_AWAY} before it answered' });
		}, ${WATCH_MS});
		const script = ${JSON.stringify(script)}.replace('ID', JSON.stringify(id));
		messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
		try { return await promise; } finally {
			clearInterval(watch);
			if (there.messageManager === messageManager) messageManager.removeMessageListener(id, listen);
		}
	})()`);
	if (reply.error !== undefined) throw new Error(reply.error);
	return JSON.parse(reply.value);
}

/** A page of the extension in a `<browser>` of the window, once it is drawn. */
export async function attachPage(inWindow: InWindow, browser: string, close: () => Promise<void>): Promise<Popup> {
	const inside = <Result>(code: string) => insideOf<Result>(inWindow, browser, code);
	const evaluate: Popup['evaluate'] = (work, argument) => inside(evaluation(`(${work})(${JSON.stringify(argument)})`));
	// A frame script that is sent while the panel still changes process is lost, and its answer with it.
	await untilFound(
		() =>
			inWindow<boolean>(
				`${browser}?.currentURI.spec.startsWith('moz-extension:') && !${browser}.webProgress.isLoadingDocument`,
			),
		'a page of the extension',
	);
	// What goes away before it is drawn is looked for again.
	const isDrawn = () =>
		evaluate(isReady, null).catch((error) => {
			if (!String(error).includes(WENT_AWAY)) throw error;
			return false;
		});
	await untilFound(isDrawn, 'it to be drawn');

	/** Trusted key events, as the keyboard's own. */
	const pressKeys = (keys: string[]) =>
		inside<void>(`(() => {
			const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
			if (!input.beginInputTransactionForTests(content)) throw new Error('no input transaction');
			for (const key of ${JSON.stringify(keys)}) {
				const event = new content.KeyboardEvent('', { key, keyCode: ${JSON.stringify(KEY_CODES)}[key] ?? 0 });
				input.keydown(event);
				input.keyup(event);
			}
		})()`);

	return {
		evaluate,
		text: () => evaluate(visibleText, null),
		type: (text) => pressKeys([...text]),
		press: (key) => pressKeys([key]),
		async click(name) {
			const { x, y } = await untilStill(() => evaluate(placeOfControl, name), `“${name}” in it`);
			await inside(`(() => {
				const handling = content.windowUtils.setHandlingUserInput(true);
				try { content.document.elementFromPoint(${x}, ${y}).click(); } finally { handling.destruct(); }
			})()`);
		},
		async screenshot(path) {
			const data = await inWindow<string>(`(async () => {
				const image = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
				const canvas = new OffscreenCanvas(image.width, image.height);
				canvas.getContext('2d').drawImage(image, 0, 0);
				const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
				return bytes.toBase64();
			})()`);
			writeFileSync(path, Buffer.from(data, 'base64'));
		},
		close,
	};
}

const KEY_CODES = { Enter: 13, Escape: 27, Tab: 9, ArrowDown: 40, ArrowUp: 38, Home: 36, End: 35 };
