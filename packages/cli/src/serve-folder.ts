import { serve } from '@archive/site';
import type { RunningServer } from '@archive/site';

import { misuse } from './terminal/misuse.ts';
import { EXIT } from './terminal/terminal.ts';
import type { Terminal } from './terminal/terminal.ts';

/** The port a site is served at when nobody names one. */
export const DEFAULT_PORT = '4321';

/** Where the review tool listens: always there, because a browser keeps drafts by address, port included. */
export const REVIEW_PORT = '4322';

const HIGHEST_PORT = 65_535;

/** The port a text names, or nothing when it names none; 0 stands for any. */
export function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^[0-9]+$/.test(text) && port <= HIGHEST_PORT ? port : undefined;
}

/** Says that a text names no port; returns the exit code for that. */
export function noPort(terminal: Terminal, text: string): number {
  return misuse(
    terminal,
    `"${text}" is no port.`,
    `Give a number from 0 to ${HIGHEST_PORT}, such as --port ${DEFAULT_PORT}.`,
  );
}

/** Serves a folder until the caller asks to stop. */
export async function serveFolder(terminal: Terminal, dir: string, port: number): Promise<number> {
  const stopped = terminal.stopped();
  const server = await serve({ dir, port });
  tellAddress(terminal, server, port);
  await stopped;
  await server.close();
  terminal.out('Stopped.');
  return EXIT.ok;
}

/** Says where a site is being served, and when that is not the port that was asked for. */
export function tellAddress(terminal: Terminal, server: RunningServer, port: number): void {
  if (port !== 0 && server.port !== port)
    terminal.out(`Port ${port} is taken; this is the next free one.`);
  terminal.out(`Serving ${terminal.style('bold', server.url)} (Ctrl-C stops)`);
}
