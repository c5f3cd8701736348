import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Shared } from './furniture/facts.ts';
import { put, writeMarkdown } from './markdown-corpus.ts';

/**
 * Writes the project that Eleventy makes the same site of. Its templates are JavaScript, the fastest
 * it has: they fill the template strings that the least script fills too.
 */
export function writeEleventy(dir: string, archive: string, shared: Shared): void {
  cpSync(fileURLToPath(new URL('eleventy/', import.meta.url)), dir, { recursive: true });
  cpSync(fileURLToPath(new URL('furniture/', import.meta.url)), join(dir, 'furniture'), {
    recursive: true,
  });
  put(join(dir, 'shared.json'), JSON.stringify(shared));
  writeMarkdown(join(dir, 'content'), archive, shared, (facts) => ({
    ...facts,
    layout: 'document.11ty.js',
    permalink: `/${facts.language}/statements/${facts.id}/`,
  }));
}
