/**
 * Measures the index of the site's search against Pagefind on the same pages: made from nothing, after
 * one edit, and how long queries take. Pagefind comes from npm, by its own command:
 * `pnpm bench:search [--documents 1000] [--runs 3] [--dir DIR] [--json]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { SiteSearch } from '../apps/site/src/testing/site-search.ts';
import { documentId } from './corpus/document.ts';
import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { quantile } from './measure/clock.ts';
import { machine } from './measure/machine.ts';

const PAGEFIND = 'pagefind@1.6.0';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    dir: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    json: { type: 'boolean', default: false },
  },
});
const builder = fileURLToPath(new URL('search/build-index.ts', import.meta.url));
const pages = fileURLToPath(new URL('site/build-site.ts', import.meta.url));
const dir = mkdtempSync(join(values.dir, 'bench-search-'));
try {
  const result = await measure();
  console.log(values.json ? JSON.stringify(result, null, 2) : report(result));
} finally {
  rmSync(dir, { recursive: true });
}

async function measure() {
  const archive = join(dir, 'archive');
  const out = join(dir, 'out');
  const site = join(dir, 'site');
  const documents = Number(values.documents);
  writeCorpus(archive, { documents, languages: LANGUAGES, seed: 1 });
  runProgram(process.execPath, [pages, archive, site]);
  // Fetched, and not counted.
  runProgram('npx', ['--yes', PAGEFIND, '--version']);
  const times: Record<'cold' | 'edited' | 'pagefind', number[]> = {
    cold: [],
    edited: [],
    pagefind: [],
  };
  for (let run = 0; run < Number(values.runs); run += 1) {
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
    const file = join(archive, 'locales', language, 'documents', `${documentId(i)}.json`);
    const bundle = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const query = (bundle['p1'] ?? '').split(' ').slice(1, 3).join(' ');
    const started = performance.now();
    const index = search.index(language);
    const { hits } = await index.search(query);
    await Promise.all(hits.slice(0, 10).map(({ document }) => index.text(document)));
    times.push(performance.now() - started);
  }
  return times;
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
