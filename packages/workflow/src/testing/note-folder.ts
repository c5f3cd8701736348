import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { Bundle, Ledger } from '@archive/schema';
import { openArchive } from '@archive/store';
import type { Store } from '@archive/store';

/** An archive of one note in a git repository of its own. */
export class NoteFolder {
  readonly dir = mkdtempSync(join(tmpdir(), 'archive-workflow-'));

  constructor(bundles: Readonly<Record<string, Bundle>>) {
    const languages = Object.keys(bundles).map((tag) => ({ tag, name: tag }));
    this.write('archive.json', { id: 'an-archive', defaultLanguage: 'it', languages });
    this.write('collections/notes.json', { id: 'notes', order: 1 });
    this.write('documents/a-note.json', SKELETON);
    for (const [tag, bundle] of Object.entries(bundles)) this.bundle(tag, bundle);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.name', 'Ada');
    this.git('config', 'user.email', 'ada@example.org');
    this.commit();
  }

  get store(): Store {
    const opened = openArchive(this.dir);
    if (!opened.ok) throw new Error(opened.findings[0]?.message);
    return opened.value;
  }

  bundle(language: string, texts: Bundle): void {
    this.write(`locales/${language}/documents/a-note.json`, texts);
  }

  ledger(language: string): Ledger {
    const text = readFileSync(join(this.dir, `ledgers/${language}/a-note.json`), 'utf8');
    return JSON.parse(text) as Ledger;
  }

  write(path: string, value: object): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), `${JSON.stringify(value, null, 2)}\n`);
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=Work');
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, { cwd: this.dir, encoding: 'utf8' }).trim();
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

const SKELETON = {
  id: 'a-note',
  collection: 'notes',
  originalLanguage: 'it',
  issued: '2022-01-10',
  title: 'title',
  body: [{ type: 'paragraph', id: 'p1' }],
};
