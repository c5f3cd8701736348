import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Finding } from '@archive/schema';

import { hasManifest } from '../output/manifest.ts';
import { hasUnfinished } from './record.ts';

/** Files that every site has. */
const ALWAYS = ['index.html', '404.html', 'robots.txt', 'sw.js'];
const MOST_NAMED = 3;

/**
 * Finds what is sure to be in the way of a first build into a folder: so that nothing is written where it is
 * plainly not meant to go. What lies elsewhere is come across when the site's files are put there.
 */
export function inTheWay(dir: string): string[] {
  // Files of a build that did not come to its end are the site's.
  if (hasManifest(dir) || hasUnfinished(dir)) return [];
  return ALWAYS.filter((path) => existsSync(join(dir, path)));
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
