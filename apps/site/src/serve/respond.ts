import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

import send from 'send';

import { policy } from '../policy.ts';
import { isGone } from './gone.ts';

/** What the pages' own policy says, and that nobody may put them into a frame. */
const servedPolicy = `${policy}; frame-ancestors 'none'`;

/** Names with a hash in them never mean other bytes. */
const unchanging = /\/(?:assets|search)\/(?:[^/]+\/)?[^/]+\.[0-9a-f]{10}\.[a-z0-9]+$/;

/** Where the one hidden folder is that is meant to be read. */
const WELL_KNOWN = '.well-known/';

/** Answers one request with a file of the site in `dir`, whose links start with `base`. */
export function respond(
  dir: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  setPolicy(response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    plain(response, 405, 'Only GET and HEAD are answered here.');
    return;
  }

  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (!path.startsWith(base)) {
    if (path === '/' || `${path}/` === base) redirect(response, base);
    else notFound(dir, request, response);
    return;
  }

  const own = path.slice(base.length);
  if (isGone(dir, own)) response.statusCode = 410;
  send(request, `/${own}`, {
    root: dir,
    dotfiles: own.startsWith(WELL_KNOWN) ? 'allow' : 'ignore',
    cacheControl: false,
  })
    .on('headers', (to: ServerResponse, file: string) => {
      const forEver = unchanging.test(file.replaceAll('\\', '/'));
      to.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    })
    // One slash at its beginning: two would name another server.
    .on('directory', () => redirect(response, `${path.replace(/^[/\\]+/, '/')}/`))
    .on('error', (error: { status?: number }) => {
      // A path that leads out of the folder gets no other answer than one that leads nowhere.
      if (error.status === 412 || error.status === 416)
        plain(response, error.status, 'No such part.');
      else notFound(dir, request, response);
    })
    .pipe(response);
}

/** Says what browsers may do with an answer. */
export function setPolicy(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', servedPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'same-origin');
}

function notFound(dir: string, request: IncomingMessage, response: ServerResponse): void {
  let page: Buffer;
  try {
    page = readFileSync(join(dir, '404.html'));
  } catch {
    plain(response, 404, 'There is no page at this address.');
    return;
  }
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': page.byteLength,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function redirect(response: ServerResponse, location: string): void {
  response.setHeader('Location', location);
  plain(response, 301, `Moved to ${location}`);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
