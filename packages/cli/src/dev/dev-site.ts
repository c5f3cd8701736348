import { join } from 'node:path';

import type { Finding } from '@archive/schema';
import { buildSite } from '@archive/site';
import type { BuildReport, Fault } from '@archive/site';
import { HIDDEN } from '@archive/store';
import type { Store } from '@archive/store';

import { starterDir } from '../locate-archive.ts';
import { placeOf, reportFindings, tally } from '../report-findings.ts';
import { count, seconds } from '../terminal/count.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The site of an archive that is being worked on. It has no downloads: nobody takes any away. */
export class DevSite {
  /** The folder it is built into: hidden in the archive, beside the site that is published. */
  readonly dir: string;
  readonly #terminal: Terminal;
  readonly #store: Store;
  /** The errors that were printed last. */
  #told = '';

  constructor(terminal: Terminal, store: Store) {
    this.#terminal = terminal;
    this.#store = store;
    this.dir = join(store.dir, HIDDEN, 'dev');
  }

  /** Builds what has changed, and prints what was done and what is wrong; gives the errors. */
  async build(): Promise<Fault[]> {
    const report = await buildSite({
      archive: this.#store.dir,
      base: starterDir(),
      out: this.dir,
      basePath: '/',
    });
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    if (report.written + report.removed > 0) this.#terminal.out(sentence(report));
    this.#tell(errors);
    return errors.map((finding) => ({
      place: placeOf(finding, this.#store.dir, this.#store.dir).replace(/: $/, ''),
      message: finding.message,
      help: finding.help,
    }));
  }

  /** Prints errors, unless they are those of the last time. */
  #tell(errors: readonly Finding[]): void {
    const told = JSON.stringify(errors);
    if (told === this.#told) return;
    const { dir } = this.#store;
    const textOf = (file: string): string | undefined => {
      const text = this.#store.text(file);
      return text.ok ? text.value : undefined;
    };
    reportFindings(this.#terminal, errors, { dir, textOf });
    if (errors.length > 0)
      this.#terminal.err(`archive: The site is not complete: ${tally(errors)}.`);
    else if (this.#told !== '') this.#terminal.out('All could be read again.');
    this.#told = errors.length === 0 ? '' : told;
  }
}

function sentence({ pages, written, removed, ms }: BuildReport): string {
  const gone = removed === 0 ? '' : `, ${count(removed, 'file')} removed`;
  return `Built in ${seconds(ms)}: ${count(written, 'file')} written${gone}, ${count(pages, 'page')} in all.`;
}
