import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';

import { listen } from './listen.ts';

/** A server that runs. */
export interface RunningServer {
  /** Where the site is, with its base path. */
  url: string;
  /** The port it listens at, which need not be the one asked for. */
  port: number;
  /** Stops it and lets go of its connections. */
  close(): Promise<void>;
}

/** Where a server listens. */
export interface Place {
  /** The port to ask for; 0 for any. When it is taken, the next free one is used. */
  port: number;
  /** The address to listen at. */
  host: string;
  /** The path of the site's root. */
  base: string;
}

/**
 * Opens a server.
 *
 * @throws When no port can be opened, as where one may not be.
 */
export async function openServer(
  answer: RequestListener,
  { port, host, base }: Place,
): Promise<RunningServer> {
  const server = createServer(answer);
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
