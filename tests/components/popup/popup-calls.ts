import { vi } from 'vitest';

/** Everything a popup can ask for, each call counted. */
export const popupCalls = () => ({
	onSwitch: vi.fn(),
	onJump: vi.fn(),
	onRestore: vi.fn(),
	onKeep: vi.fn(),
	onForget: vi.fn(),
	onGrant: vi.fn(),
	onReload: vi.fn(),
	onLookUp: vi.fn(),
	onClearRecent: vi.fn(),
	onGo: vi.fn(),
});
