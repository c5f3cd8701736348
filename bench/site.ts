/**
 * Measures the building of a site against other generators, and against a script that does the
 * least: the same documents with the same furniture of pages, by turns, in a folder that `--dir`
 * names (a memory file system, for disks are erratic). Hugo has to be installed; Eleventy and Astro
 * are fetched from npm. The clone has to be built.
 * `pnpm bench:site [--pages 6000] [--peers hugo,eleventy,astro] [--runs 5] [--dir DIR] [--json]`,
 * or with `--scaling` three sizes, of 600, 6,000 and 30,000 pages.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { LANGUAGES, writeCorpus } from './corpus/write-corpus.ts';
import { askedFor, countOf, misused } from './measure/asked-for.ts';
import { machine } from './measure/machine.ts';
import { summarise, type Summary } from './site/figures.ts';
import { type Generator, ownAndLeast, peer, PEERS, type PeerName } from './site/generators.ts';
import { measure } from './site/measure.ts';
import { report } from './site/report.ts';
import { sharedFacts } from './site/shared-facts.ts';

/** Of each size with `--scaling`. */
const SIZES = [600, 6000, 30_000];

const { values } = askedFor({
  options: {
    pages: { type: 'string', default: '6000' },
    peers: { type: 'string', default: 'hugo' },
    runs: { type: 'string', default: '5' },
    dir: { type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir() },
    scaling: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const named = values.peers.split(',').filter((name) => name !== '');
const peers = PEERS.filter((name) => named.includes(name));
const unknown = named.filter((name) => !(PEERS as readonly string[]).includes(name));
if (unknown.length > 0)
  misused(`There is no peer "${unknown.join(', ')}". Name some of ${PEERS.join(', ')}.`);
const runs = countOf('runs', values.runs);
const sizes = values.scaling ? SIZES : [countOf('pages', values.pages)];
const versions: Record<string, string> = {};
const measured: Record<number, Summary> = {};
for (const size of sizes) measured[size] = await measureSize(size, peers);
const usual = values.scaling ? 6000 : (sizes[0] ?? 0);
const result = {
  machine: machine(),
  versions,
  runs,
  /** Of the site of 6,000 pages, or of the one that was asked for. */
  ratios: measured[usual]?.ratiosTo['Hugo'],
  sizes: measured,
};
console.log(values.json ? JSON.stringify(result, null, 2) : report(result));

/** Measures a site of so many pages of documents. */
async function measureSize(pages: number, names: readonly PeerName[]): Promise<Summary> {
  mkdirSync(values.dir, { recursive: true });
  const dir = mkdtempSync(join(values.dir, 'bench-site-'));
  try {
    const archive = join(dir, 'archive');
    const documents = Math.max(1, Math.round(pages / LANGUAGES.length));
    writeCorpus(archive, { documents, languages: LANGUAGES, seed: 1 });
    const sources = { dir, archive, shared: sharedFacts(LANGUAGES) };
    const generators: Generator[] = ownAndLeast(sources);
    for (const name of names) {
      const found = await peer(name, sources);
      if (found === undefined) console.error(`${name} is not installed: measured without it.`);
      else generators.push(found);
    }
    for (const { name, version } of generators) versions[name] = version;
    return summarise(await measure(generators, archive, runs));
  } finally {
    rmSync(dir, { recursive: true });
  }
}
