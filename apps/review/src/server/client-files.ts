import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

import type { Context } from 'hono';

import { refuse } from './refuse.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The files of the page. They are listed once: a path that is not in the list is never looked for
 * on the disk. A path that names no file and no API is a place in the tool, and gets the page.
 */
export function clientFiles(dir: string): (c: Context) => Response {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [`/${relative(dir, path).split(sep).join('/')}`, path]),
  );
  return (c) => {
    const asked = new URL(c.req.url).pathname;
    const isPlace = extname(asked) === '' && !asked.startsWith('/api/');
    const path = paths.get(asked) ?? (isPlace ? paths.get('/index.html') : undefined);
    if (path === undefined) return refuse(c, 'not-found', 'There is nothing at this address.');
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return c.body(readFileSync(path), 200, { 'Content-Type': type });
  };
}
