import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Shared } from './furniture/facts.ts';
import { put, writeMarkdown } from './markdown-corpus.ts';

/** Writes the project that Astro makes the same site of: a content collection, and pages that fill template strings. */
export function writeAstro(dir: string, archive: string, shared: Shared): void {
  cpSync(fileURLToPath(new URL('astro/', import.meta.url)), dir, { recursive: true });
  cpSync(fileURLToPath(new URL('furniture/', import.meta.url)), join(dir, 'furniture'), {
    recursive: true,
  });
  put(join(dir, 'shared.json'), JSON.stringify(shared));
  writeMarkdown(join(dir, 'content'), archive, shared, (facts) => facts);
}
