import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openArchive } from '../../packages/store/src/index.ts';
import type { Store } from '../../packages/store/src/index.ts';
import { markCosmetic } from '../../packages/translation/src/index.ts';
import { decide, readTranslated, syncArchive } from '../../packages/workflow/src/index.ts';

const content = fileURLToPath(new URL('../../packages/content/', import.meta.url));
const PARTS = [
  'archive.json',
  'redirects.json',
  'collections',
  'documents',
  'glossary',
  'ledgers',
  'locales',
  'media',
];

/** The texts of one document in one language, by segment. */
export type Texts = Readonly<Record<string, string>>;

/** A copy of the starter archive in git, with a bare repository to push to. */
export class ArchiveCopy {
  readonly dir: string;
  readonly archive: string;
  readonly remote: string;

  private constructor(dir: string) {
    this.dir = dir;
    this.archive = join(dir, 'archive');
    this.remote = join(dir, 'remote.git');
  }

  /** Copies the starter archive; nothing is committed yet. */
  static ofStarter(): ArchiveCopy {
    const copy = new ArchiveCopy(mkdtempSync(join(tmpdir(), 'review-walk-')));
    for (const part of PARTS)
      if (existsSync(content + part))
        cpSync(content + part, join(copy.archive, part), { recursive: true });
    writeFileSync(join(copy.archive, '.gitignore'), '.archive/\n');
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', copy.remote]);
    copy.git('init', '--quiet', '--initial-branch=main');
    copy.git('config', 'user.name', 'Ada');
    copy.git('config', 'user.email', 'ada@example.org');
    copy.git('remote', 'add', 'origin', '../remote.git');
    return copy;
  }

  /** Copies this copy, its history and its remote with it. */
  again(): ArchiveCopy {
    const copy = new ArchiveCopy(mkdtempSync(join(tmpdir(), 'review-walk-')));
    cpSync(this.dir, copy.dir, { recursive: true, preserveTimestamps: true });
    return copy;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.archive,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  }

  /** Commits all there is, and pushes it. */
  commit(message: string, author = 'Ada <ada@example.org>'): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', `--message=${message}`, `--author=${author}`);
    this.git('push', '--quiet', 'origin', 'main');
  }

  /** Brings the ledgers in line, as `archive sync --by NAME` does. */
  sync(by: string): void {
    const { findings } = syncArchive(this.#store(), { by });
    if (findings.length > 0) throw new Error(findings[0]?.message);
  }

  /** Says that a change of the original is cosmetic, as `archive sync --cosmetic` does. */
  cosmetic(document: string, segment: string, reason: string, languages: readonly string[]): void {
    const store = this.#store();
    const read = readTranslated(store, document);
    if (!read.ok) throw new Error(read.findings[0]?.message);
    const decided = decide(store, read.value, languages, {}, (synced, language, decision) =>
      markCosmetic(synced, language, segment, { ...decision, reason }),
    );
    if (!decided.ok) throw new Error(decided.findings[0]?.message);
  }

  #store(): Store {
    const opened = openArchive(this.archive);
    if (!opened.ok) throw new Error(opened.findings[0]?.message);
    return opened.value;
  }

  write(path: string, value: unknown): void {
    mkdirSync(dirname(join(this.archive, path)), { recursive: true });
    writeFileSync(join(this.archive, path), `${JSON.stringify(value, null, 2)}\n`);
  }

  json(path: string): unknown {
    return JSON.parse(readFileSync(join(this.archive, path), 'utf8'));
  }

  texts(language: string, document: string): Texts {
    return this.json(`locales/${language}/documents/${document}.json`) as Texts;
  }

  /** Changes texts in the file, as an editor or another program does. */
  edit(language: string, document: string, texts: Texts): void {
    this.write(`locales/${language}/documents/${document}.json`, {
      ...this.texts(language, document),
      ...texts,
    });
  }

  /** Takes texts away, from the bundle and from the ledger. */
  drop(language: string, document: string, segments: readonly string[]): void {
    const bundle = { ...this.texts(language, document) };
    const path = `ledgers/${language}/${document}.json`;
    const ledger = this.json(path) as { segments: Record<string, unknown> };
    for (const segment of segments) {
      delete bundle[segment];
      delete ledger.segments[segment];
    }
    this.write(`locales/${language}/documents/${document}.json`, bundle);
    this.write(path, ledger);
  }

  /** What the ledger says of one text. */
  record(language: string, document: string, segment: string): Readonly<Record<string, unknown>> {
    const ledger = this.json(`ledgers/${language}/${document}.json`) as {
      segments: Record<string, Readonly<Record<string, unknown>>>;
    };
    return ledger.segments[segment] ?? {};
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
