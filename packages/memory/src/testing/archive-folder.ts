import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LedgerRecord } from '@archive/schema';
import { beginArchive, openArchive } from '@archive/store';
import type { Store } from '@archive/store';
import { record } from '@archive/translation';
import { afterEach } from 'vitest';

import { type Memory, openMemory } from '../index.ts';

const folders: string[] = [];
const memories: Memory[] = [];
// Registered with the test file that imports this module.
afterEach(() => {
  for (const memory of memories.splice(0)) memory.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Texts of one document by language, then by segment; the original's language first. */
export type Texts = Record<string, Record<string, string>>;

/** What is known of a translation beyond its being one. */
type Known = Partial<Omit<LedgerRecord, 'target'>>;

/** A real archive in a folder of its own. */
export class ArchiveFolder {
  readonly dir: string;
  readonly store: Store;

  constructor(languages: readonly string[]) {
    this.dir = temporaryFolder();
    beginArchive(this.dir)
      .put('archive', null, {
        id: 'sample',
        defaultLanguage: languages[0] ?? 'en',
        languages: languages.map((tag) => ({ tag, name: tag })),
      })
      .commit();
    this.store = this.open();
  }

  /** A memory of its own, as another program would open it. */
  memory(): Memory {
    const memory = openMemory(this.open());
    memories.push(memory);
    return memory;
  }

  /** Writes a document with all its languages; each translation is recorded as made from the original. */
  put(id: string, texts: Texts): this {
    const [original = 'en', ...others] = Object.keys(texts);
    const ids = Object.keys(texts[original] ?? {}).filter((segment) => !/^tn\d+$/.test(segment));
    const change = this.store.begin().put('document', id, {
      id,
      collection: 'statements',
      originalLanguage: original,
      issued: '2022-01-10',
      title: ids[0] ?? 'title',
      body: ids.slice(1).map((segment) => ({ type: 'paragraph', id: segment })),
    });
    for (const [language, bundle] of Object.entries(texts))
      change.put('bundle', { language, namespace: `documents/${id}` }, bundle);
    for (const language of others) {
      const records = ids.flatMap((segment): [string, LedgerRecord][] => {
        const target = texts[language]?.[segment];
        if (target === undefined) return [];
        return [[segment, record(original, texts[original]?.[segment] ?? '', target)]];
      });
      const ledger = { document: id, language, segments: Object.fromEntries(records) };
      change.put('ledger', { language, document: id }, ledger);
    }
    commit(change.commit());
    return this;
  }

  /** Says more of one translation. */
  know(id: string, language: string, segment: string, known: Known): this {
    const ledger = this.store.ledger(language, id);
    if (ledger?.ok !== true) throw new Error(`There is no ledger of ${id} in ${language}.`);
    const before = ledger.value.segments[segment];
    if (before === undefined) throw new Error(`The ledger does not know ${segment}.`);
    ledger.value.segments[segment] = { ...before, ...known };
    const change = this.store.begin().put('ledger', { language, document: id }, ledger.value);
    commit(change.commit());
    return this;
  }

  /** Edits one text, as somebody who knows nothing of ledgers. */
  edit(id: string, language: string, segment: string, text: string): this {
    const path = join(this.dir, `locales/${language}/documents/${id}.json`);
    const bundle = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    writeFileSync(path, JSON.stringify({ ...bundle, [segment]: text }));
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.dir, path));
    return this;
  }

  open(): Store {
    const opened = openArchive(this.dir);
    if (!opened.ok) throw new Error(JSON.stringify(opened.findings));
    return opened.value;
  }
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'archive-memory-')));
  folders.push(folder);
  return folder;
}

function commit(done: { ok: boolean }): void {
  if (!done.ok) throw new Error(JSON.stringify(done));
}
