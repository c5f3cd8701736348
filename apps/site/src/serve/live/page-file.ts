import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A page of a built site as it lies on the disk. */
export interface PageFile {
  readonly html: string;
  /** Whether it is the page for what is not there. */
  readonly isLost: boolean;
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
  if (html !== undefined) return { html, isLost: false, version: versionOf(dir, html) };
  const lost = read(join(dir, '404.html'));
  return lost === undefined
    ? undefined
    : { html: lost, isLost: true, version: versionOf(dir, lost) };
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
