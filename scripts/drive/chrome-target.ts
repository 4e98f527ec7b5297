/** One target of Chrome, talked to over the DevTools protocol of its browser. */
import type { CDPSession } from 'playwright';
import { untilFound } from './until-found.ts';

/** A target went away while it was asked: whatever it was to do may be done. */
export class WentAwayError extends Error {}

interface Reply {
	result?: unknown;
	error?: { message: string };
}

/** A target that is attached to. */
export interface Target {
	/** Throws when the target is gone, or goes before it answers. */
	send<Result>(method: string, params: object): Promise<Result>;
	isGone(): boolean;
	/** Closes it, and waits until the browser has no such target any more. */
	close(): Promise<void>;
}

/** Attaches to a target; `name` is for messages. */
export async function attachTarget(cdp: CDPSession, targetId: string, name: string): Promise<Target> {
	const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
	const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void; method: string }>();
	let lastId = 0;
	let gone = false;

	const onMessage = (event: { sessionId: string; message: string }) => {
		if (event.sessionId !== sessionId) return;
		const reply = JSON.parse(event.message);
		waiting.get(reply.id)?.resolve(reply);
	};
	const onDetached = (event: { sessionId: string }) => {
		if (event.sessionId === sessionId) end();
	};
	function end() {
		gone = true;
		cdp.off('Target.receivedMessageFromTarget', onMessage);
		cdp.off('Target.detachedFromTarget', onDetached);
		cdp.off('close', end);
		for (const { reject, method } of waiting.values())
			reject(new WentAwayError(`The ${name} went away before it answered ${method}`));
	}
	cdp.on('Target.receivedMessageFromTarget', onMessage);
	cdp.on('Target.detachedFromTarget', onDetached);
	cdp.on('close', end);

	return {
		isGone: () => gone,
		async send<Result>(method: string, params: object) {
			if (gone) throw new Error(`The ${name} was gone before ${method}`);
			const id = ++lastId;
			const { promise, resolve, reject } = Promise.withResolvers<Reply>();
			waiting.set(id, { resolve, reject, method });
			try {
				const message = JSON.stringify({ id, method, params });
				const [{ result, error }] = await Promise.all([
					promise,
					cdp.send('Target.sendMessageToTarget', { sessionId, message }),
				]);
				if (error) throw new Error(`${method} in the ${name}: ${error.message}`);
				return result as Result;
			} finally {
				waiting.delete(id);
			}
		},
		close: () => closeTarget(cdp, targetId, name),
	};
}

/** Closes every page with this address, and waits until they are gone. */
export async function closeTargets(cdp: CDPSession, address: string): Promise<void> {
	const { targetInfos } = await cdp.send('Target.getTargets');
	for (const { targetId, url, type } of targetInfos)
		if (type === 'page' && url === address) await closeTarget(cdp, targetId, address);
}

async function closeTarget(cdp: CDPSession, targetId: string, name: string) {
	// It may have closed by itself; what counts is that it is gone.
	await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
	await untilFound(async () => {
		const { targetInfos } = await cdp.send('Target.getTargets');
		return !targetInfos.some((info) => info.targetId === targetId);
	}, `the ${name} to close`);
}
