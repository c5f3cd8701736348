import { expect, test } from 'vitest';

import { rules } from './index.ts';
import type { Fault } from './testing/corpus/fault.ts';
import { measure } from './testing/corpus/measure.ts';
import { plantedFaults, starterFiles } from './testing/corpus/read-corpus.ts';
import { reportOf } from './testing/corpus/report.ts';

/** What no text can show: a file that the disk does not give away. */
const NOT_IN_TEXTS = ['file-unreadable'];

const faults = plantedFaults();

test('the corpus has a fault for every rule, in six languages', () => {
  const planted = new Set(faults.map(({ rule }) => rule));
  const all = rules.map(({ id }) => id).filter((id) => !NOT_IN_TEXTS.includes(id));
  expect(all.filter((id) => !planted.has(id))).toEqual([]);
  const languages = new Set(faults.flatMap((fault) => ('file' in fault ? [] : [fault.language])));
  expect(languages.size).toBeGreaterThanOrEqual(6);
  expect(faults.length).toBeGreaterThanOrEqual(150);
});

test(
  'every planted fault is found, and nothing where none was planted',
  { timeout: 120_000 },
  () => {
    const measured = measure(starterFiles(), faults);
    process.stdout.write(`${reportOf(measured)}\n`);
    expect(measured.missed satisfies readonly Fault[]).toEqual([]);
    expect(measured.elsewhere).toEqual([]);
    const graver = measured.before.filter(({ severity }) => severity !== 'info');
    expect(graver).toEqual([]);
  },
);
