import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const HIGHEST_PORT = 65_535;

/** Listens at a port, or at the next one that is free; gives the one it got. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const failure = await tryPort(server, candidate, host);
    if (failure === undefined) return (server.address() as AddressInfo).port;
    if (failure.code !== 'EADDRINUSE' || candidate >= HIGHEST_PORT) throw failure;
  }
}

function tryPort(
  server: Server,
  port: number,
  host: string,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    const listening = (): void => {
      server.off('error', failed);
      done(undefined);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      done(error);
    };
    server.once('listening', listening);
    server.once('error', failed);
    server.listen(port, host);
  });
}
