/**
 * Measures the translation memory: first build, refresh after one edit, and queries.
 * `pnpm bench:memory [--documents 2700] [--queries 300] [--dir DIR] [--json]`
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openMemory } from '../packages/memory/src/index.ts';
import type { Memory } from '../packages/memory/src/index.ts';
import { openArchive } from '../packages/store/src/index.ts';
import type { Store } from '../packages/store/src/index.ts';
import { documentId } from './corpus/document.ts';
import { between, oneOf, type Random, random } from './corpus/random.ts';
import { vocabularyOf } from './corpus/vocabulary.ts';
import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { askedFor, countOf } from './measure/asked-for.ts';
import { millisecondsOf, quantile, took } from './measure/clock.ts';
import { machine } from './measure/machine.ts';

const { values } = askedFor({
  options: {
    documents: { type: 'string', default: '2700' },
    queries: { type: 'string', default: '300' },
    dir: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const SEED = 1;
const FUZZY_SHARE = 0.2;
const documents = countOf('documents', values.documents);
const queries = countOf('queries', values.queries);

/** A text that is asked for, and from and into which language. */
interface Query {
  text: string;
  from: string;
  to: string;
}

interface Times {
  medianMs: number;
  p95Ms: number;
  /** The share of queries that found anything. */
  found: number;
}

const dir = values.dir ?? mkdtempSync(join(tmpdir(), 'bench-memory-'));
try {
  const result = measure(dir);
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
} finally {
  if (values.dir === undefined) rmSync(dir, { recursive: true });
}

function measure(folder: string) {
  if (!existsSync(join(folder, 'archive.json')))
    writeCorpus(folder, { documents, languages: LANGUAGES, seed: SEED });
  rmSync(join(folder, '.archive'), { recursive: true, force: true });
  const store = open(folder);
  const segments = documents * Object.keys(textsOf(store, 'en', 0)).length;

  let memory!: Memory;
  const build = took(() => (memory = openMemory(store)));
  const idleMs = millisecondsOf(() => memory.refresh());
  edit(folder);
  const { ms: editMs } = memory.refresh();
  memory.close();
  const openMs = millisecondsOf(() => (memory = openMemory(store)));
  const next = random(SEED, 'queries');
  const asked = Array.from({ length: queries }, () => query(next, store));
  const times = {
    exact: ask(memory, asked),
    fuzzy: ask(
      memory,
      asked.map((each) => ({ ...each, text: altered(next, each) })),
    ),
    noMatch: ask(
      memory,
      asked.map((each) => ({ ...each, text: invented(next, each) })),
    ),
  };
  memory.close();
  return {
    machine: machine(),
    documents,
    languages: LANGUAGES.length,
    segments: segments * LANGUAGES.length,
    // Each original segment with each of its translations; pairs of two translations come on top.
    pairs: segments * (LANGUAGES.length - 1),
    indexMB: statSync(join(folder, '.archive/memory.sqlite')).size / 1e6,
    buildSeconds: build.ms / 1000,
    buildCpuSeconds: build.cpuMs / 1000,
    refreshMs: { nothingChanged: idleMs, oneBundleEdited: editMs, openedAgain: openMs },
    queries,
    queryMs: times,
  };
}

function open(folder: string): Store {
  const opened = openArchive(folder);
  if (!opened.ok) throw new Error(`There is no archive in ${folder}.`);
  return opened.value;
}

function textsOf(store: Store, language: string, number: number): Record<string, string> {
  const bundle = store.bundle(language, documentId(number));
  if (bundle?.ok !== true) throw new Error('The corpus is not the one asked for.');
  return bundle.value;
}

/** A text of the corpus, of a language and into another. */
function query(next: Random, store: Store): Query {
  const from = oneOf(next, LANGUAGES);
  const to = oneOf(
    next,
    LANGUAGES.filter((tag) => tag !== from),
  );
  const texts = textsOf(store, from, between(next, 0, documents - 1));
  return { text: oneOf(next, Object.values(texts)), from, to };
}

/** The text with a fifth of its words replaced by others. */
function altered(next: Random, { text, from }: Query): string {
  const { signs, words } = vocabularyOf(from);
  const parts = text.split(signs.space);
  const another = (part: string): string =>
    // Of a language without spaces, a part is a character.
    signs.space === ''
      ? oneOf(next, words).charAt(0)
      : oneOf(next, words.slice(0, part.length * 300));
  return parts.map((part) => (next() < FUZZY_SHARE ? another(part) : part)).join(signs.space);
}

/** A text of the same length that the corpus has nothing like. */
function invented(next: Random, { text, from }: Query): string {
  const { signs, words } = vocabularyOf(from);
  let made = '';
  while (made.length < text.length) made += oneOf(next, words) + signs.space;
  return made.trim();
}

function ask(memory: Memory, asked: readonly Query[]): Times {
  const times: number[] = [];
  let found = 0;
  for (const { text, from, to } of asked) {
    times.push(
      millisecondsOf(() => {
        if (memory.suggest(text, { from, to }).length > 0) found += 1;
      }),
    );
  }
  return {
    medianMs: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
    found: found / asked.length,
  };
}

/** Changes one paragraph of one translation, as an editor would. */
function edit(folder: string): void {
  const path = join(folder, `locales/fr/documents/${documentId(1)}.json`);
  const bundle = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  bundle['p2'] = `${bundle['p2']} ${Date.now()}`;
  writeFileSync(path, `${JSON.stringify(bundle, null, 2)}\n`);
}

function report(result: ReturnType<typeof measure>): string {
  const { refreshMs, queryMs } = result;
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  const ms = (time: number): string => `${number.format(time)} ms`;
  const line = (name: string, { medianMs, p95Ms, found }: Times): string =>
    `${name.padEnd(28)}${ms(medianMs).padStart(10)} ${ms(p95Ms).padStart(10)}   ${Math.round(found * 100)} % found`;
  return [
    `${number.format(result.pairs)} pairs of original and translation (${number.format(result.segments)} segments, ${result.languages} languages)`,
    `first build                 ${number.format(result.buildSeconds)} s (${number.format(result.buildCpuSeconds)} s of processor), ${number.format(result.indexMB)} MB`,
    `refresh, nothing changed    ${ms(refreshMs.nothingChanged)}`,
    `refresh, one bundle edited  ${ms(refreshMs.oneBundleEdited)}`,
    `opened again                ${ms(refreshMs.openedAgain)}`,
    '',
    `${queries} queries each                 median        p95`,
    line('exact', queryMs.exact),
    line('a fifth of the words other', queryMs.fuzzy),
    line('no match', queryMs.noMatch),
    '',
    result.machine,
  ].join('\n');
}
