/** Writes the starter archive's English messages.json from the rules. Run by hand once a rule's words change. */
import { writeFileSync } from 'node:fs';

import { write } from '@archive/schema';

import { messages } from '../src/index.ts';

const file = new URL('../../content/locales/en/messages.json', import.meta.url);
writeFileSync(file, write('interface', messages()));
