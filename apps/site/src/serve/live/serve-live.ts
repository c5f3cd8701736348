import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { RunningServer } from '../open-server.ts';
import type { ServeOptions } from '../serve.ts';
import { OpenPages } from './open-pages.ts';
import type { Fault } from './open-pages.ts';
import { pageFile } from './page-file.ts';

// No page of a site has an underscore at the beginning of its path.
const SCRIPT = '/_dev/reload.js';
const EVENTS = '/_dev/events';

const root = dirname(createRequire(import.meta.url).resolve('@archive/site/package.json'));

/** A server whose pages follow what is built. */
export interface LiveServer extends RunningServer {
  /** Tells the open pages that the site was built again, and what was wrong with the archive. */
  built(faults: readonly Fault[]): void;
}

/**
 * Serves a site while it is being worked on: a page that is open shows what it has become as soon as
 * it was built. The pages get a script for that on their way; the built files are as ever.
 *
 * @param options The folder is that of a site built for the path `/`.
 * @throws When no port can be opened, as where one may not be.
 * @example
 * const server = await serveLive({ dir: 'public' });
 * await buildSite({ archive: 'my-archive', out: 'public', basePath: '/' });
 * server.built([]);
 */
export async function serveLive({
  dir,
  port = 4321,
  host = '127.0.0.1',
}: ServeOptions): Promise<LiveServer> {
  // A build, which needs none of it, need not wait for what a server is made of.
  const [{ openServer }, { respond, setPolicy }] = await Promise.all([
    import('../open-server.ts'),
    import('../respond.ts'),
  ]);
  const pages = new OpenPages(dir);
  const script = readFileSync(join(root, 'dist/client/dev/reload.js'));

  /** Sends a page with the script in it; anything else as every server of a site does. */
  const send = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    const page = pageFile(dir, path);
    if (page === undefined) {
      respond(dir, '/', request, response);
      return;
    }
    setPolicy(response);
    response.writeHead(page.status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
    const tag = `<script type="module" src="${SCRIPT}?version=${page.version}"></script>\n`;
    // A function: a replacement text could hold what stands for something else.
    response.end(page.html.replace('</head>', () => `${tag}</head>`));
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(`http://localhost${request.url ?? '/'}`);
    if (request.method !== 'GET') respond(dir, '/', request, response);
    else if (pathname === SCRIPT) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(script);
    } else if (pathname === EVENTS) {
      const [path, version] = [searchParams.get('page') ?? '', searchParams.get('version') ?? ''];
      pages.add({ path, version, response });
    } else send(pathname, request, response);
  };
  const server = await openServer(answer, { port, host, base: '/' });
  return { ...server, built: (faults) => pages.built(faults) };
}
