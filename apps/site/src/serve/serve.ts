import { readManifest } from '../output/manifest.ts';
import { openServer } from './open-server.ts';
import type { RunningServer } from './open-server.ts';
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
  return openServer((request, response) => respond(dir, base, request, response), {
    port,
    host,
    base,
  });
}
