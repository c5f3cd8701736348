import { extname } from 'node:path';

import { fileAt } from '@archive/store';
import type { Hono } from 'hono';

import type { Desk } from '../desk.ts';
import { refuse } from '../refuse.ts';
import { openStore } from './named.ts';

/** What a browser shows as a picture, and nothing else. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
/** An SVG can hold scripts and links: opened by itself it is a picture all the same. */
const INERT = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The archive's pictures, for the preview. */
export function mediaRoutes(app: Hono, desk: Desk): void {
  app.get('/media/*', (c) => {
    const opened = openStore(c, desk);
    if (!opened.ok) return opened.response;
    const path = pathIn(c.req.url);
    const type = path === undefined ? undefined : TYPES[extname(path).toLowerCase()];
    const isListed = path !== undefined && isPicture(path);
    const bytes = isListed && type !== undefined ? opened.value.bytes(path) : undefined;
    if (type === undefined || bytes?.ok !== true)
      return refuse(c, 'not-found', 'There is no such picture.');
    c.header('Content-Security-Policy', INERT);
    return c.body(new Uint8Array(bytes.value), 200, { 'Content-Type': type });
  });
}

/** The path in the archive folder that an address names. */
function pathIn(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname.slice(1));
  } catch {
    return undefined;
  }
}

/** Whether it is one that the archive lists as a picture: hidden files are not its concern. */
function isPicture(path: string): boolean {
  return fileAt(path).kind === 'media' && path.split('/').every((name) => !name.startsWith('.'));
}
