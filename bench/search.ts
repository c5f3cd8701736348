/**
 * Measures the index of the site's search against Pagefind on the same pages: made from nothing, after
 * one edit, and how long queries take. Pagefind comes from npm, by its own command. With `--browser`, what a
 * reader waits for instead, in Chromium:
 * `pnpm bench:search [--browser] [--documents 1000] [--runs 3] [--dir DIR] [--json]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSite } from '../apps/site/src/index.ts';
import { SiteSearch } from '../apps/site/src/testing/site-search.ts';
import { documentId } from './corpus/document.ts';
import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { askedFor, countOf } from './measure/asked-for.ts';
import { quantile } from './measure/clock.ts';
import { machine } from './measure/machine.ts';
import { searchInBrowser } from './search/in-browser.ts';
import type { Wait } from './search/in-browser.ts';

const QUERIES = 50;
const FIRSTS = 10;
const PAGEFIND = 'pagefind@1.6.0';

const { values } = askedFor({
  options: {
    documents: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    dir: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    browser: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const documents = countOf('documents', values.documents);
const runs = countOf('runs', values.runs);
const builder = fileURLToPath(new URL('search/build-index.ts', import.meta.url));
const pages = fileURLToPath(new URL('site/build-site.ts', import.meta.url));
// A generated archive has no words of its own.
const content = fileURLToPath(new URL('../packages/content', import.meta.url));
const dir = mkdtempSync(join(values.dir, 'bench-search-'));
try {
  if (values.browser) {
    const result = await measureInBrowser();
    console.log(values.json ? JSON.stringify(result, null, 2) : browserReport(result));
  } else {
    const result = await measure();
    console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
  }
} finally {
  rmSync(dir, { recursive: true });
}

async function measure() {
  const archive = join(dir, 'archive');
  const out = join(dir, 'out');
  const site = join(dir, 'site');
  writeCorpus(archive, { documents, languages: LANGUAGES, seed: 1 });
  runProgram(process.execPath, [pages, archive, site]);
  // Fetched, and not counted.
  runProgram('npx', ['--yes', PAGEFIND, '--version']);
  const times: Record<'cold' | 'edited' | 'pagefind', number[]> = {
    cold: [],
    edited: [],
    pagefind: [],
  };
  for (let run = 0; run < runs; run += 1) {
    rmSync(out, { recursive: true, force: true });
    times.cold.push(built(archive, out));
    edit(archive, run);
    times.edited.push(built(archive, out));
    const started = performance.now();
    runProgram('npx', ['--yes', PAGEFIND, '--site', site, '--root-selector', 'article', '--quiet']);
    times.pagefind.push(performance.now() - started);
  }
  const queries = await queryTimes(out, archive);
  return { machine: machine(), count: documents * LANGUAGES.length, times, queries };
}

/** What the index alone took, in milliseconds. */
function built(archive: string, out: string): number {
  return Number(
    runProgram(process.execPath, ['--conditions=@archive/source', builder, archive, out]),
  );
}

/** What queries for two words of a text take, each on an index that nothing was read of yet. */
async function queryTimes(out: string, archive: string): Promise<number[]> {
  const search = new SiteSearch(out);
  const times: number[] = [];
  for (let i = 0; i < 100; i += 1) {
    const language = LANGUAGES[i % LANGUAGES.length] ?? 'en';
    const query = queryOf(archive, language, i);
    const started = performance.now();
    const index = search.index(language);
    const { hits } = await index.search(query);
    await Promise.all(hits.slice(0, 10).map(({ document }) => index.text(document)));
    times.push(performance.now() - started);
  }
  return times;
}

/** Two words that follow each other in a document; where there are no spaces, four letters. */
function queryOf(archive: string, language: string, number: number): string {
  const file = join(archive, 'locales', language, 'documents', `${documentId(number)}.json`);
  const { p1 = '' } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const words = p1.split(' ');
  return words.length > 3
    ? words.slice(1, 3).join(' ')
    : (/\p{Script=Han}{4}/u.exec(p1)?.[0] ?? p1);
}

async function measureInBrowser() {
  const archive = join(dir, 'archive');
  const site = join(dir, 'site');
  writeCorpus(archive, { documents, languages: LANGUAGES, seed: 1 });
  await buildSite({ archive, base: content, out: site, search: true });
  const queries = new Map(
    LANGUAGES.map((language) => {
      const numbers = Array.from({ length: QUERIES }, (_, i) => (i * 19 + 1) % documents);
      return [language, numbers.map((number) => queryOf(archive, language, number))] as const;
    }),
  );
  const times = await searchInBrowser(site, queries, FIRSTS);
  const languages = Array.from(times, ([language, waits]) => ({ language, ...waits }));
  return { machine: machine(), load: loadavg()[0], count: documents * LANGUAGES.length, languages };
}

function edit(archive: string, run: number): void {
  const file = join(archive, 'locales/fr/documents', `${documentId(run)}.json`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"p2": "/, `"p2": "${run} `));
}

function runProgram(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

function report({
  machine: on,
  count,
  times,
  queries,
}: Awaited<ReturnType<typeof measure>>): string {
  const seconds = (all: readonly number[]): string => `${(quantile(all, 0.5) / 1000).toFixed(2)} s`;
  const ms = (share: number): string => `${quantile(queries, share).toFixed(1)} ms`;
  return [
    `${count} pages`,
    `the index, from nothing   ${seconds(times.cold)}`,
    `the index, one edit       ${seconds(times.edited)}`,
    `${PAGEFIND}            ${seconds(times.pagefind)}`,
    `a query, median and p95   ${ms(0.5)}, ${ms(0.95)}`,
    on,
  ].join('\n');
}

function browserReport({
  machine: on,
  load,
  count,
  languages,
}: Awaited<ReturnType<typeof measureInBrowser>>): string {
  const both = (all: readonly number[]): string =>
    `${quantile(all, 0.5).toFixed(0)}, ${quantile(all, 0.95).toFixed(0)}`;
  const waits = (all: readonly Wait[]): string =>
    [both(all.map(({ titles }) => titles)), both(all.map(({ passages }) => passages))]
      .join(' - ')
      .padEnd(22);
  return [
    `${count} pages; median and p95 in ms, of the titles - and of the passages`,
    `   first                  at once                following`,
    ...languages.map(
      ({ language, first, atOnce, following }) =>
        `${language} ${waits(first)} ${waits(atOnce)} ${waits(following)}`,
    ),
    `${on}, load ${load?.toFixed(1)}`,
  ].join('\n');
}
