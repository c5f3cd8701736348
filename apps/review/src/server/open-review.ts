import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openHistory } from '@archive/history';
import type { Finding, Outcome } from '@archive/schema';
import { openArchive } from '@archive/store';
import { getRequestListener } from '@hono/node-server';

import { makeApp } from './app.ts';
import { Desk } from './desk.ts';
import { Guard } from './guard/guard.ts';

/** Which archive to open, and where. */
export interface ReviewOptions {
  /** The archive folder. */
  archive: string;
  /** The archive whose words are inherited: the starter's, with the tool's own words. */
  base?: string;
  /** Where to listen, or the next port that is free; 0, or left out, for any. */
  port?: number;
  /** The branch, tag or commit to compare with: what the work tree's branch changes is shown first. */
  compareWith?: string;
  /** The folder of the built page; the package's own where it is left out. */
  clientDir?: string;
}

/** A review tool that is open. */
export interface OpenReview {
  /** Where it is, for a browser that was let in. */
  url: string;
  /** The address that lets a browser in. It is a secret of this person's. */
  openingUrl: string;
  port: number;
  /** Ends it; what was acknowledged is on the disk already. */
  close: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const MOST_PORTS = 100;

/**
 * Opens the review tool on an archive, for this person's browser on this machine alone.
 *
 * @returns Where it is, or what is wrong with the archive (`archive-missing` and others), with the
 * tool's page (`client-missing`), with what to compare with (`unknown-revision`, `no-history`) or
 * with the port (`port-taken`).
 * @example
 * const opened = await openReview({ archive: 'my-archive' });
 * if (opened.ok) console.log(opened.value.openingUrl); // http://127.0.0.1:49152/open?key=…
 */
export async function openReview({
  archive,
  base,
  port = 0,
  compareWith,
  clientDir = fileURLToPath(new URL('../../dist/client', import.meta.url)),
}: ReviewOptions): Promise<Outcome<OpenReview>> {
  const opened = openArchive(archive, { base });
  if (!opened.ok) return opened;
  const unknown = compareWith === undefined ? undefined : baseProblem(archive, compareWith);
  if (unknown !== undefined) return unknown;
  if (!existsSync(join(clientDir, 'index.html')))
    return failed(
      'client-missing',
      'The page of the review tool was not built.',
      'Build the package @archive/review first.',
    );
  const guard = new Guard(compareWith === undefined ? '/' : '/changes');
  const desk = new Desk(opened.value, base, compareWith);
  const app = makeApp(desk, guard, clientDir);
  const server = createServer(getRequestListener(app.fetch));
  const listening = await listen(server, port);
  if (listening === undefined) {
    await desk.close();
    return failed(
      'port-taken',
      `No port from ${port} on can be had.`,
      'Name another port, or 0 for any.',
    );
  }
  guard.listensAt(listening);
  const url = `http://${LOOPBACK}:${listening}/`;
  return {
    ok: true,
    value: {
      url,
      openingUrl: `${url}open?key=${guard.key}`,
      port: listening,
      close: async () => {
        await closed(server);
        await desk.close();
      },
    },
  };
}

/** The port that was to be had: the one asked for, or the next free one. */
async function listen(server: Server, port: number): Promise<number | undefined> {
  const last = port === 0 ? 0 : Math.min(port + MOST_PORTS, 65_535);
  for (let tried = port; tried <= last; tried += 1) {
    const got = await new Promise<number | undefined>((resolve) => {
      const fail = (): void => resolve(undefined);
      server.once('error', fail);
      server.listen({ port: tried, host: LOOPBACK }, () => {
        server.off('error', fail);
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
    if (got !== undefined) return got;
  }
  return undefined;
}

/** Why nothing can be compared with a commit of that name. */
function baseProblem(archive: string, name: string): Outcome<never> | undefined {
  const history = openHistory(archive);
  if (history === undefined)
    return failed(
      'no-history',
      `There is no git history to compare with in ${archive}.`,
      'Keep the archive in a git repository, with git installed.',
    );
  const found = history.resolve(name);
  return found.ok ? undefined : found;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function failed(rule: string, message: string, help: string): Outcome<never> {
  const finding: Finding = { rule, severity: 'error', message, help };
  return { ok: false, findings: [finding] };
}
