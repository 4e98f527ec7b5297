/** `npm run typecheck`: checks every room and goes on behind one that has faults. */
import { ROOMS } from './rooms.ts';
import { checkCommand, finish } from './tally.ts';

process.env.WXT_TELEMETRY = '0';
checkCommand('types of the entrypoints', 'wxt', 'prepare');
for (const room of ROOMS) checkCommand(`types: ${room}`, 'tsc', '-p', room);
finish();
