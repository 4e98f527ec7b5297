/** Prints the whole corpus as one JSON document in the public format: `npm run -s corpus:print`. */
import { PACK_FILE, readPack } from './corpus/read-pack.ts';

const read = readPack(PACK_FILE);
if ('faults' in read) {
	for (const fault of read.faults) console.error(fault);
	process.exit(1);
}
// The schema's place is the repository's, not the document's.
const { $schema: _, ...document } = read.pack;
// A reader that has seen enough (`| head`) closes the pipe.
process.stdout.on('error', () => process.exit());
process.stdout.write(`${JSON.stringify(document, null, '\t')}\n`);
