import { run } from '../run.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { GitDesk } from './git-desk.ts';
import type { Ran } from './run-archive.ts';

/** What a ledger has on one text. */
type Record = { [property: string]: unknown } | undefined;

/** A repository with an archive that holds one note, written in Italian. */
export class NoteDesk extends GitDesk {
  /** @param texts By language, each by segment: `title`, `p1`, `p2`. */
  constructor(texts: { [language: string]: { [segment: string]: string } }) {
    super();
    const { code, err } = this.run('init', '.', '--languages', 'it,fr,es,pt,ar');
    if (code !== 0) throw new Error(err);
    this.skeleton('p1', 'p2');
    for (const [language, bundle] of Object.entries(texts)) this.bundle(language, bundle);
    this.commit('Begin');
  }

  /** Runs a command to its end, in this process: many of them take no time to start. */
  async archive(...args: readonly string[]): Promise<Ran> {
    const printed = { out: '', err: '' };
    const terminal: Terminal = {
      cwd: this.dir,
      out: (text) => void (printed.out += `${text}\n`),
      err: (text) => void (printed.err += `${text}\n`),
      style: (_, text) => text,
      columns: undefined,
      progress: undefined,
      buildStarted: undefined,
      stopped: () => Promise.resolve(),
    };
    const code = await run(args, terminal);
    return { code, ...printed };
  }

  /** Gives the note these paragraphs. */
  skeleton(...ids: readonly string[]): void {
    const body = ids.map((id) => ({ type: 'paragraph', id }));
    const skeleton = {
      id: 'a-note',
      collection: 'statements',
      originalLanguage: 'it',
      issued: '2022-01-10',
      title: 'title',
      body,
    };
    this.write('documents/a-note.json', pretty(skeleton));
  }

  /** Writes all of the note's texts in a language. */
  bundle(language: string, texts: { [segment: string]: string }): void {
    this.write(`locales/${language}/documents/a-note.json`, pretty(texts));
  }

  /** Changes one text, as a translator does: in the file. */
  edit(language: string, segment: string, text: string): void {
    const path = `locales/${language}/documents/a-note.json`;
    this.bundle(language, { ...(this.json(path) as object), [segment]: text });
  }

  /** What the ledger of a language has on a text. */
  record(language: string, segment: string): Record {
    const ledger = this.json(`ledgers/${language}/a-note.json`);
    return (ledger as { segments: { [id: string]: Record } }).segments[segment];
  }

  /** How many texts of the note are outdated in a language. */
  async outdated(language: string): Promise<number | undefined> {
    const { out } = await this.archive('status', '--language', language, '--format', 'json');
    const status = JSON.parse(out) as { languages: { coverage: { outdated: number } }[] };
    return status.languages[0]?.coverage.outdated;
  }
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
