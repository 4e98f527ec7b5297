import { vi } from 'vitest';

/** Waits until a check no longer throws: longer than the second that is usual, which a busy machine may need. */
export const until = <Result>(check: () => Result | Promise<Result>) => vi.waitFor(check, { timeout: 20_000 });
