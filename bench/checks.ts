/**
 * Measures `archive check`'s engine: files per second over all rules, and which rules take longest.
 * `pnpm bench:checks [--documents 1000] [--dir DIR] [--json]`
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { check, rules } from '../packages/checks/src/index.ts';
import type { CheckedFile } from '../packages/checks/src/index.ts';
import { examineTogether } from '../packages/cli/src/checking/examine-together.ts';
import { openArchive } from '../packages/store/src/index.ts';
import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { askedFor, countOf } from './measure/asked-for.ts';
import { took, type Took } from './measure/clock.ts';
import { machine } from './measure/machine.ts';
import { RuleClock } from './measure/rule-clock.ts';

const { values } = askedFor({
  options: {
    documents: { type: 'string', default: '1000' },
    dir: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const documents = countOf('documents', values.documents);
const DEAREST = 10;
/** Measured on the machine of README.md, which says how. */
const PEER = { name: 'browser-compat-data', filesPerSecond: 178 };

const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'bench-checks-'));
try {
  const result = await measure(dir);
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
} finally {
  if (values.dir === undefined) rmSync(dir, { recursive: true });
}

async function measure(folder: string) {
  if (!existsSync(join(folder, 'archive.json')))
    writeCorpus(folder, { documents, languages: LANGUAGES, seed: 1 });
  const opened = openArchive(folder);
  if (!opened.ok) throw new Error(`There is no archive in ${folder}.`);
  const store = opened.value;
  const files: CheckedFile[] = store
    .files()
    .map((file) => ({ ...file, read: () => store.text(file.path) }));
  const bundles = files.filter(({ kind }) => kind === 'bundle').length;

  // What a program that checks once feels: nothing has run before, and every file is read.
  let findings = 0;
  const whole = took(() => (findings = check(files).length));
  // As `archive check` does it: with a second thread, where there is a second processor.
  const started = performance.now();
  await examineTogether(store, files, undefined);
  const togetherMs = performance.now() - started;
  // No rules: what reading and indexing alone take.
  const index = took(() => check(files, []));
  const clock = new RuleClock(rules);
  check(files, clock.rules);
  const byRule = clock.times();
  const ruleMs = byRule.reduce((sum, { ms }) => sum + ms, 0);
  return {
    machine: machine(),
    files: files.length,
    bundles,
    rules: rules.length,
    findings,
    whole,
    togetherMs,
    index,
    ruleMs,
    bundlesPerSecond: (bundles / togetherMs) * 1000,
    bundlesPerSecondAlone: (bundles / whole.ms) * 1000,
    bundlesPerCpuSecond: (bundles / whole.cpuMs) * 1000,
    dearest: byRule.slice(0, DEAREST),
    peer: PEER,
  };
}

function report(result: Awaited<ReturnType<typeof measure>>): string {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const ms = (time: number): string => `${number.format(time)} ms`.padStart(10);
  const times = (each: Took): string => `${ms(each.ms)} (${ms(each.cpuMs).trim()} of processor)`;
  const { peer } = result;
  return [
    `${number.format(result.bundles)} bundles, ${number.format(result.files)} files with skeletons and ledgers, ${result.rules} rules, ${number.format(result.findings)} findings`,
    `all of it          ${ms(result.togetherMs)}   ${number.format(result.bundlesPerSecond)} bundles a second, divided between two threads`,
    `by one thread      ${times(result.whole)}   ${number.format(result.bundlesPerSecondAlone)} bundles a second (${number.format(result.bundlesPerCpuSecond)} a second of processor)`,
    `reading, indexing  ${times(result.index)}`,
    `rules, timed       ${ms(result.ruleMs)}`,
    '',
    `the ${result.dearest.length} dearest rules`,
    ...result.dearest.map((rule) => `${ms(rule.ms)}  ${rule.id}`),
    '',
    `for comparison: ${peer.name}'s linter, ${peer.filesPerSecond} files a second (see README.md)`,
    result.machine,
  ].join('\n');
}
