import type { RequestListener } from 'node:http';
import { constants } from 'node:zlib';

import type compression from 'compression';

import { readManifest } from '../output/manifest.ts';
import type { RunningServer } from './open-server.ts';

type Taken = Parameters<ReturnType<typeof compression>>;

/** What to serve, and where. */
export interface ServeOptions {
  /** The folder a site was built into. */
  dir: string;
  /** The port to ask for; 0 for any. When it is taken, the next free one is used. Default: 4321. */
  port?: number;
  /** The address to listen at. Default: 127.0.0.1, this machine alone. */
  host?: string;
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
  // Whoever only builds need not wait for what a server is made of.
  const [{ openServer }, { respond }, { default: compressing }] = await Promise.all([
    import('./open-server.ts'),
    import('./respond.ts'),
    import('compression'),
  ]);
  // What is usual makes stylesheets larger than gzip does; more takes three times as long.
  const compress = compressing({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });
  const base = readManifest(dir)?.basePath ?? '/';
  const answer: RequestListener = (request, response) => {
    // It takes what is its own of Express's requests and responses, which are Node's.
    compress(request as Taken[0], response as Taken[1], () =>
      respond(dir, base, request, response),
    );
  };
  return openServer(answer, {
    port,
    host,
    base,
  });
}
