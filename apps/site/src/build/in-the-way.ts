import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@archive/schema';

import { hasManifest } from '../output/manifest.ts';
import { hasUnfinished } from './record.ts';

/** Files that every site has. */
const ALWAYS = new Set(['index.html', '404.html', 'robots.txt', 'sw.js']);
/** Others beside them, and the folders of what is no language's. */
const OFTEN = /^(?:oai\.xml|sitemap[^/]*\.xml|assets|media|search|\.well-known)$/;
const MOST_NAMED = 3;

/** Whether a build has written into a folder, even one that did not come to its end. */
export function isBuilt(dir: string): boolean {
  return hasManifest(dir) || hasUnfinished(dir);
}

/**
 * Finds what a first build into a folder would overwrite. Where something lies in the places of the
 * site's files, only the site itself tells whether it has files of the same names: then it is built
 * twice.
 *
 * @param tags The languages of the archive.
 * @param build Builds the site into another folder.
 */
export async function inTheWay(
  dir: string,
  tags: readonly string[],
  build: (trial: string) => Promise<unknown>,
): Promise<string[]> {
  const isPlace = (name: string): boolean =>
    ALWAYS.has(name) || OFTEN.test(name) || tags.includes(name);
  const there = [...filesIn(dir, isPlace)];
  const sure = there.filter((path) => ALWAYS.has(path));
  if (sure.length > 0 || there.length === 0) return sure;
  const trial = mkdtempSync(join(dir, '.archive-trial-'));
  try {
    await build(trial);
    return there.filter((path) => differ(join(trial, path), join(dir, path)));
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

/** What is said of files that a build would have overwritten. */
export function notOverwritten(dir: string, paths: Iterable<string>, isFirst: boolean): Finding {
  const all = [...paths];
  const named = all.slice(0, MOST_NAMED).join(', ');
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
  const done = isFirst ? 'Nothing was written.' : 'They were left as they are.';
  return {
    rule: 'site-overwrite',
    severity: 'error',
    message: `The site would overwrite what no build wrote into ${dir}: ${named}${more}.`,
    help: `${done} Name another folder with --out, or move them away; --force overwrites them.`,
  };
}

/** The files of a folder, as paths from it. */
function* filesIn(
  dir: string,
  isWanted: (name: string) => boolean = () => true,
  before = '',
): Generator<string> {
  for (const entry of entriesOf(join(dir, before))) {
    if (!isWanted(entry.name)) continue;
    const path = before + entry.name;
    if (entry.isDirectory()) yield* filesIn(dir, undefined, `${path}/`);
    else yield path;
  }
}

function entriesOf(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Whether the site has a file, and there is another in its place. */
function differ(ours: string, theirs: string): boolean {
  try {
    return !readFileSync(ours).equals(readFileSync(theirs));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
