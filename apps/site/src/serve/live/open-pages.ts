import type { ServerResponse } from 'node:http';

import { pageFile } from './page-file.ts';

/** Something that is wrong with the archive, for whoever writes it. */
export interface Fault {
  /** Where: `documents/a-note.json:3:7`. */
  readonly place: string;
  readonly message: string;
  /** What to do. */
  readonly help: string;
}

/** A page that is open in a browser. */
interface OpenPage {
  readonly path: string;
  /** What it shows, or was told to show. */
  version: string;
  readonly response: ServerResponse;
}

/** The pages that are open in browsers, each of which hears of what it shows (server-sent events). */
export class OpenPages {
  readonly #dir: string;
  readonly #pages = new Set<OpenPage>();
  #faults: readonly Fault[] = [];

  /** @param dir The folder of the built site. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Takes a page in that asks to be told. */
  add(page: OpenPage): void {
    const { response } = page;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    // A page whose server is gone looks for it again: after so many milliseconds.
    response.write('retry: 500\n\n');
    response.once('close', () => this.#pages.delete(page));
    this.#pages.add(page);
    this.#tell(page);
  }

  /** Tells those that show something else now, and all of them what is wrong. */
  built(faults: readonly Fault[]): void {
    this.#faults = faults;
    for (const page of this.#pages) this.#tell(page);
  }

  #tell(page: OpenPage): void {
    const { response } = page;
    const now = pageFile(this.#dir, page.path)?.version;
    if (now !== undefined && now !== page.version) response.write('event: changed\ndata:\n\n');
    page.version = now ?? page.version;
    response.write(`event: faults\ndata: ${JSON.stringify(this.#faults)}\n\n`);
  }
}
