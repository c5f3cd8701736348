import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { isGone } from '../gone.ts';

/** A page of a built site as it lies on the disk. */
export interface PageFile {
  readonly html: string;
  /** What the server answers with it: 404 with the page for what is not there, 410 for what was withdrawn. */
  readonly status: 200 | 404 | 410;
  /** Tells whether it shows the same as another time: its text, and the pictures in it. */
  readonly version: string;
}

/**
 * The page that is shown at a path; nothing where that is none of a page, or leads out of the folder.
 *
 * @param path As it is in an address, from the root: `/fr/letters/`.
 */
export function pageFile(dir: string, path: string): PageFile | undefined {
  const inside = decoded(path);
  if (inside === undefined || !/(?:\/|\.html)$/.test(inside)) return undefined;
  const html = read(join(dir, inside.endsWith('/') ? `${inside}index.html` : inside));
  if (html !== undefined) {
    const status = isGone(dir, inside.slice(1)) ? 410 : 200;
    return { html, status, version: versionOf(dir, html) };
  }
  const lost = read(join(dir, '404.html'));
  return lost === undefined
    ? undefined
    : { html: lost, status: 404, version: versionOf(dir, lost) };
}

/** A path without escapes; nothing where it is damaged, or names what is hidden or above. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return /\/\.|[\\\0]/.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

function versionOf(dir: string, html: string): string {
  const hash = createHash('sha256').update(html);
  // Their names stay the same whatever they show.
  for (const [, path = ''] of html.matchAll(/ src="(\/media\/[^"]+)"/g)) {
    const inside = decoded(path);
    const found =
      inside === undefined ? undefined : statSync(join(dir, inside), { throwIfNoEntry: false });
    hash.update(`${found?.size} ${found?.mtimeMs}`);
  }
  return hash.digest('hex').slice(0, 16);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
