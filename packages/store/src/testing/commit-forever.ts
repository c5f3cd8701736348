import { openArchive } from '../index.ts';
import { skeleton } from './sample.ts';

// Started by a test, which kills it.
const opened = openArchive(process.argv[2] ?? '');
if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
process.stdout.write('ready\n');
for (let round = 0; ; round += 1) {
  const change = opened.value.begin();
  for (const id of ['a-note', 'b-note', 'c-note']) {
    const body = Array.from({ length: 1 + (round % 500) }, (_, index) => ({
      type: 'paragraph' as const,
      id: `p${index}`,
    }));
    change.put('document', id, { ...skeleton(id), body });
  }
  change.commit();
}
