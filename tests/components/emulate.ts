import { cdp } from 'vitest/browser';

interface Emulation {
	send(method: 'Emulation.setEmulatedMedia', params: { features: { name: string; value: string }[] }): Promise<unknown>;
}

/** Has the browser answer these media queries so, and all others as ever. */
export const emulateMedia = (features: { name: string; value: string }[]) =>
	(cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { features });
