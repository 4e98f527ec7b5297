/** The extension's service worker in Chrome, asked through Playwright. */
import type { BrowserContext, CDPSession } from 'playwright';
import { untilFound } from './until-found.ts';

/** What Playwright says of an evaluation whose worker was stopped meanwhile. */
const STOPPED_MEANWHILE = /Service worker restarted/;

export interface ExtensionWorker {
	/** Evaluates in it; starts it first where it was stopped. */
	evaluate<Result>(expression: string): Promise<Result>;
	/** Stops it as the browser does, and waits until it has stopped. */
	stop(): Promise<void>;
}

/** Chrome keeps the target of a stopped worker for whoever is attached to it, and so Playwright takes it for open and waits for its answers without end. */
export function followWorker(context: BrowserContext, cdp: CDPSession, id: string): ExtensionWorker {
	async function running() {
		const { targetInfos } = await cdp.send('Target.getTargets');
		return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
	}

	/** The protocol's service workers belong to pages. */
	async function withServiceWorkers<Result>(use: (session: CDPSession) => Promise<Result>) {
		const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
		try {
			return await use(session);
		} finally {
			await session.detach();
		}
	}

	const start = () =>
		withServiceWorkers(async (session) => {
			await session.send('ServiceWorker.enable');
			// One that is still stopping is not started by being asked once.
			await untilFound(async () => {
				await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
				return running();
			}, 'the worker to start');
		});

	return {
		async evaluate<Result>(expression: string): Promise<Result> {
			const first = context.serviceWorkers().length === 0 && (await context.waitForEvent('serviceworker'));
			if (!first && !(await running())) await start();
			const worker = context.serviceWorkers().at(-1);
			if (!worker) throw new Error('The worker went away');
			try {
				return await worker.evaluate(expression);
			} catch (error) {
				if (!STOPPED_MEANWHILE.test(String(error))) throw error;
				return this.evaluate(expression);
			}
		},
		stop: () =>
			withServiceWorkers(async (session) => {
				const worker = await running();
				if (!worker) return;
				const stopped = new Promise<void>((resolve) =>
					session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
						if (versions.some(({ runningStatus, scriptURL }) => runningStatus === 'stopped' && scriptURL.includes(id)))
							resolve();
					}),
				);
				await session.send('ServiceWorker.enable');
				await cdp.send('Target.closeTarget', { targetId: worker.targetId });
				await stopped;
			}),
	};
}
