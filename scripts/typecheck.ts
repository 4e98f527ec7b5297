/** `npm run typecheck`: checks the types of all rooms. */
import { checkTypes } from './checks/check-types.ts';
import { finish } from './checks/tally.ts';

process.env.WXT_TELEMETRY = '0';
checkTypes();
finish();
