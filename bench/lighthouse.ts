/**
 * Has Lighthouse look at pages of the starter archive, and at Chinese ones of a generated archive, as a
 * phone: `pnpm bench:lighthouse [--runs 3] [--only ar/statements/] [--json]`. Lighthouse comes from npm,
 * by its own command.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSite, serve } from '../apps/site/src/index.ts';
import { documentId } from './corpus/document.ts';
import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { audit } from './lighthouse/audit.ts';
import type { Audit } from './lighthouse/audit.ts';
import { askedFor, countOf } from './measure/asked-for.ts';
import { quantile } from './measure/clock.ts';
import { machine } from './measure/machine.ts';

const { values } = askedFor({
  options: {
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
  },
});
const times = countOf('runs', values.runs);
/** A home, three kinds of lists, and a document. */
const kinds = (document: string) =>
  ['', 'statements/', 'by_date/', 'translation_status/', `statements/${document}/`] as const;
const starter = fileURLToPath(new URL('../packages/content', import.meta.url));

const dir = mkdtempSync(join(tmpdir(), 'bench-lighthouse-'));
try {
  const generated = join(dir, 'generated');
  writeCorpus(generated, { documents: 60, languages: LANGUAGES, seed: 1 });
  const audits = new Map([
    ...(await look(starter, ['en', 'ar', 'ru'], 'what-this-archive-keeps')),
    ...(await look(generated, ['zh'], documentId(0))),
  ]);
  console.log(
    values.json
      ? JSON.stringify({ machine: machine(), audits: Object.fromEntries(audits) }, null, 2)
      : report(audits),
  );
} finally {
  rmSync(dir, { recursive: true });
}

/** All runs of an archive's pages, by their paths. */
async function look(
  archive: string,
  languages: readonly string[],
  document: string,
): Promise<[string, Audit[]][]> {
  const out = mkdtempSync(join(dir, 'site-'));
  const paths = languages
    .flatMap((language) => kinds(document).map((kind) => `${language}/${kind}`))
    .filter((path) => path.startsWith(values.only));
  await buildSite({ archive, base: starter, out, search: true, beside: true });
  const server = await serve({ dir: out, port: 0 });
  try {
    const audits: [string, Audit[]][] = [];
    for (const path of paths) {
      const runs: Audit[] = [];
      for (let done = 0; done < times; done += 1) runs.push(await audit(server.url + path));
      audits.push([path, runs]);
    }
    return audits;
  } finally {
    await server.close();
  }
}

function report(audits: ReadonlyMap<string, readonly Audit[]>): string {
  const width = Math.max(4, ...[...audits.keys()].map((path) => path.length));
  const row = (name: string, ...cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(13))].join(' ');
  return [
    row(
      'page',
      'performance',
      'accessibility',
      'practices',
      'SEO',
      'first paint',
      'largest',
      'shift',
      'fetched',
    ),
    ...[...audits].map(([path, runs]) => {
      const median = (of: (one: Audit) => number): number => quantile(runs.map(of), 0.5);
      return row(
        path,
        String(median(({ performance }) => performance)),
        String(median(({ accessibility }) => accessibility)),
        String(median(({ bestPractices }) => bestPractices)),
        String(median(({ seo }) => seo)),
        `${median(({ firstPaintMs }) => firstPaintMs).toFixed(0)} ms`,
        `${median(({ largestPaintMs }) => largestPaintMs).toFixed(0)} ms`,
        median(({ shift }) => shift).toFixed(3),
        `${median(({ kilobytes }) => kilobytes).toFixed(0)} kB`,
      );
    }),
    machine(),
  ].join('\n');
}
