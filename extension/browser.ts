import type { browser as OfWxt } from 'wxt/browser';

const world = globalThis as unknown as Record<'browser' | 'chrome', typeof OfWxt>;

/**
 * The extension's interfaces, for scripts of pages. WXT's own asks for one of them to find out which there are, and that
 * alone takes each frame of each page 0.4 ms.
 */
export const browser = import.meta.env.FIREFOX ? world.browser : world.chrome;
