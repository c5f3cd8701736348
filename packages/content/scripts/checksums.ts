/** Writes dist/checksums.json: the SHA-256 of every file that the package publishes. Runs last. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checksums, put } from '@archive/packing';

const folder = fileURLToPath(new URL('..', import.meta.url));
const target = 'dist/checksums.json';
put(join(folder, target), checksums(folder, target));
