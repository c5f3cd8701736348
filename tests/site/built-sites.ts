import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll } from 'vitest';

import {
  buildSite,
  serve,
  type BuildOptions,
  type RunningServer,
} from '../../apps/site/src/index.ts';

const starter = fileURLToPath(new URL('../../packages/content', import.meta.url));

/** The archives whose sites are looked at: the one people read, and one with every hard case. */
export const archives = {
  starter,
  fixture: fileURLToPath(new URL('../../apps/site/src/fixtures/archive', import.meta.url)),
};

/** A built site that is being served. */
export interface BuiltSite {
  readonly dir: string;
  /** The address of its root, with a slash at the end. */
  readonly url: string;
  /** Its pages as paths below the root: `en/`, `404.html`. Those that only lead on are left out. */
  readonly pages: readonly string[];
  /** The same without most of those that differ in nothing but which documents they list. */
  readonly samples: readonly string[];
  /** A page as it was written. */
  html(page: string): string;
}

/**
 * Builds and serves an archive's site before a file's tests, and takes it away after them.
 *
 * @param parts What it has beside its pages.
 */
export function useSite(
  archive: string,
  parts: Pick<BuildOptions, 'search' | 'beside' | 'downloads'> = { search: true, beside: true },
): BuiltSite {
  const dir = mkdtempSync(join(tmpdir(), 'site-e2e-'));
  const pages: string[] = [];
  let server: RunningServer | undefined;
  beforeAll(async () => {
    await buildSite({ archive, base: starter, out: dir, ...parts });
    server = await serve({ dir, port: 0 });
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    for (const file of files.map((name) => name.replaceAll(sep, '/')).toSorted())
      if (file.endsWith('.html') && !leadsOn(join(dir, file)))
        pages.push(file.replace(/(^|\/)index\.html$/, '$1'));
  });
  afterAll(async () => {
    await server?.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return {
    dir,
    pages,
    get samples() {
      return sampled(pages);
    },
    get url() {
      if (server === undefined) throw new Error('useSite() is up inside tests only.');
      return server.url;
    },
    html: (page) =>
      readFileSync(join(dir, page.endsWith('.html') ? page : `${page}index.html`), 'utf8'),
  };
}

/** Whether a browser that opens a page is at another one the next moment. */
function leadsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
}

/**
 * Of the lists by place, by subject and so on, and of the pages with two texts side by side, the
 * first of each kind in each language.
 */
function sampled(pages: readonly string[]): string[] {
  const kinds = new Set<string>();
  return pages.filter((page) => {
    const beside = /^([^/]+)\/.*\/beside_/.exec(page)?.[1];
    const kind = beside ?? /^.*\/by_[a-z]+\/(?=.)/.exec(page)?.[0];
    if (kind === undefined) return true;
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isFirst;
  });
}
