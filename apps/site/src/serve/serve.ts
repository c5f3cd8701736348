import { createServer } from 'node:http';

import { readManifest } from '../output/manifest.ts';
import { listen } from './listen.ts';
import { respond } from './respond.ts';

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder a site was built into. */
  dir: string;
  /** The port to ask for; 0 for any. When it is taken, the next free one is used. Default: 4321. */
  port?: number;
  /** The address to listen at. Default: 127.0.0.1, this machine alone. */
  host?: string;
}

/** A server that runs. */
export interface RunningServer {
  /** Where the site is, with its base path. */
  url: string;
  /** The port it listens at, which need not be the one asked for. */
  port: number;
  /** Stops it and lets go of its connections. */
  close(): Promise<void>;
}

/**
 * Serves a built site, under the path it was built for. It reads the folder anew for each request:
 * a site may be built again under it.
 *
 * @throws When no port can be opened, as where one may not be.
 * @example
 * const server = await serve({ dir: 'public', port: 4321 });
 * console.log(server.url); // http://localhost:4321/
 */
export async function serve({
  dir,
  port = 4321,
  host = '127.0.0.1',
}: ServeOptions): Promise<RunningServer> {
  const base = readManifest(dir)?.basePath ?? '/';
  const server = createServer((request, response) => respond(dir, base, request, response));
  const taken = await listen(server, port, host);
  return {
    url: `http://${nameOf(host)}:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error === undefined ? done() : fail(error)));
        server.closeAllConnections();
      }),
  };
}

function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
