/** The thread that does the second half of a large check; see examine-together.ts. */
import { parentPort, workerData } from 'node:worker_threads';

import { examineShare, rules as allRules } from '@archive/checks';
import { openArchive } from '@archive/store';

import { filesOf, inherited } from '../check-archive.ts';
import { starterDir } from '../locate-archive.ts';
import type { SecondShare } from './examine-together.ts';

const { dir, rules: ids } = workerData as SecondShare;
const opened = openArchive(dir, { base: starterDir() });
if (opened.ok) {
  const store = opened.value;
  const rules = ids === undefined ? allRules : allRules.filter(({ id }) => ids.includes(id));
  const options = { rules, base: inherited(store) };
  const { found } = examineShare(filesOf(store), options, { index: 1, of: 2 });
  parentPort?.postMessage(found, []);
}
