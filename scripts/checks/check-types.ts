import { checkCommand } from './tally.ts';

/** The rooms that have a `tsconfig.json` of their own, in the order of their checks. */
const ROOMS = ['core', 'page', 'components', 'extension', 'scripts', 'tests'];

/** Checks the types of every room, and goes on behind one that has faults. */
export function checkTypes(): void {
	checkCommand('types of the entrypoints', 'wxt', 'prepare');
	for (const room of ROOMS) checkCommand(`types: ${room}`, 'tsc', '-p', room);
}
