// Started by a test, several times at once: asks an archive's memory and prints what it says.
import { openArchive } from '@archive/store';

import { openMemory } from '../index.ts';

const [dir = '', text = ''] = process.argv.slice(2);
const opened = openArchive(dir);
if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
// Whoever listens knows that the index is being written.
const memory = openMemory(opened.value, (done) => {
  if (done === 1) process.stdout.write('writing\n');
});
process.stdout.write(`${JSON.stringify(memory.suggest(text, { from: 'en', to: 'fr' }))}\n`);
memory.close();
