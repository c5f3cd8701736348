import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

import type { Outcome } from '@archive/schema';
import type { ArchiveFile, Store } from '@archive/store';
import { whatNext } from '@archive/translation';

import type { Overview, OverviewDocument } from '../../api/index.ts';
import { checkDocument } from '../check-document.ts';
import { countFindings, documentFacts } from './document-facts.ts';
import type { DocumentFacts, FindingCounts } from './document-facts.ts';
import { openIndexFile } from './index-file.ts';
import type { IndexRow } from './index-file.ts';

/** What is asked first is answered within this time; the rest is made in the pauses. */
const PATIENCE_MS = 400;
const SUGGESTIONS = 10;
/** A file that changes twice within the clock's grain can keep its size and its time. */
const GRAIN_MS = 2000;

/** Documents by languages, kept from one start to the next. Only what changed is read again. */
export class OverviewIndex {
  readonly #dir: string;
  readonly #open: () => Outcome<Store>;
  readonly #database: DatabaseSync;
  #work: NodeJS.Immediate | undefined;
  #closed = false;

  constructor(dir: string, open: () => Outcome<Store>) {
    this.#dir = dir;
    this.#open = open;
    this.#database = openIndexFile(dir);
  }

  /** What is known now; the rest is looked at in the background, `pending` says how much. */
  overview(store: Store): Overview {
    const start = performance.now();
    const stats = this.#stats(store);
    this.#drop(stats);
    const rows = this.#rows();
    for (const [id, now] of stats) {
      if (rows.get(id)?.stats === now) continue;
      if (performance.now() - start > PATIENCE_MS) break;
      rows.set(id, this.#look(store, id, now));
    }
    const documents: OverviewDocument[] = [];
    const candidates: DocumentFacts['candidates'][number][] = [];
    let pending = 0;
    for (const [id, now] of stats) {
      const row = rows.get(id);
      if (row === undefined || row.stats !== now) {
        pending += 1;
        continue;
      }
      if (row.facts === null) continue;
      const facts = JSON.parse(row.facts) as DocumentFacts;
      candidates.push(...facts.candidates);
      const isLooked = row.looked === now && row.findings !== null;
      if (!isLooked) pending += 1;
      documents.push(isLooked ? withFindings(facts.document, row.findings) : facts.document);
    }
    if (pending > 0) this.#later();
    const next = whatNext(candidates, SUGGESTIONS).map(({ document, language, coverage }) => ({
      document,
      language,
      wordsLeft: coverage.wordsLeft,
    }));
    return { documents, next, pending };
  }

  close(): void {
    this.#closed = true;
    clearImmediate(this.#work);
    this.#database.close();
  }

  /** Looks at one document after the other, and lets requests through in between. */
  #later(): void {
    if (this.#work !== undefined || this.#closed) return;
    const opened = this.#open();
    if (!opened.ok) return;
    const store = opened.value;
    const files = store.files();
    const stats = [...this.#stats(store, files)];
    const step = (): void => {
      this.#work = undefined;
      if (this.#closed) return;
      const next = stats.pop();
      if (next === undefined) return;
      const [id, now] = next;
      let row = this.#row(id);
      if (row?.stats !== now) row = this.#look(store, id, now);
      else if (row.facts !== null && row.looked !== now) this.#check(store, row, files, now);
      if (row.looked !== now && row.facts !== null) stats.push(next);
      this.#work = setImmediate(step);
    };
    this.#work = setImmediate(step);
  }

  #look(store: Store, id: string, stats: string): IndexRow {
    const facts = documentFacts(store, id);
    const json = facts.ok ? JSON.stringify(facts.value) : null;
    this.#database
      .prepare('INSERT OR REPLACE INTO documents (document, stats, facts) VALUES (?, ?, ?)')
      .run(id, stats, json);
    return { document: id, stats, facts: json, looked: null, findings: null };
  }

  #check(store: Store, row: IndexRow, files: readonly ArchiveFile[], stats: string): void {
    const { document } = JSON.parse(row.facts ?? '') as DocumentFacts;
    const counts = countFindings(checkDocument(store, row.document, files), document);
    row.looked = stats;
    this.#database
      .prepare('UPDATE documents SET looked = ?, findings = ? WHERE document = ?')
      .run(stats, JSON.stringify(counts), row.document);
  }

  #rows(): Map<string, IndexRow> {
    const rows = this.#database.prepare('SELECT * FROM documents').all() as IndexRow[];
    return new Map(rows.map((row) => [row.document, row]));
  }

  #row(id: string): IndexRow | undefined {
    const row = this.#database.prepare('SELECT * FROM documents WHERE document = ?').get(id);
    return row as IndexRow | undefined;
  }

  #drop(stats: ReadonlyMap<string, string>): void {
    for (const id of this.#rows().keys())
      if (!stats.has(id))
        this.#database.prepare('DELETE FROM documents WHERE document = ?').run(id);
  }

  /** What tells whether a document may have changed: sizes and times of its files and of the shared ones. */
  #stats(store: Store, files: readonly ArchiveFile[] = store.files()): Map<string, string> {
    const now = Date.now();
    const shared: string[] = [];
    const own = new Map<string, string[]>();
    for (const { path, kind, id } of files) {
      if (kind === 'archive' || kind === 'glossary') shared.push(this.#stat(path, now));
      if (id === undefined) continue;
      if (kind === 'document') own.set(id, [this.#stat(path, now), ...(own.get(id) ?? [])]);
      if (kind === 'bundle' || kind === 'ledger') {
        const stats = own.get(id);
        if (stats === undefined) own.set(id, [this.#stat(path, now)]);
        else stats.push(this.#stat(path, now));
      }
    }
    const common = shared.join('\n');
    return new Map(
      store.documentIds().map((id) => [id, `${(own.get(id) ?? []).join('\n')}\n${common}`]),
    );
  }

  #stat(path: string, now: number): string {
    const found = statSync(join(this.#dir, path), { throwIfNoEntry: false });
    if (found === undefined) return path;
    // Marked, so that it is read once more when it has come to rest.
    const fresh = now - found.mtimeMs <= GRAIN_MS ? ' fresh' : '';
    return `${path} ${found.size} ${found.mtimeMs}${fresh}`;
  }
}

function withFindings(document: OverviewDocument, json: string | null): OverviewDocument {
  const counts = JSON.parse(json ?? '{}') as FindingCounts;
  const cells = Object.entries(document.cells).map(([tag, cell]) => [
    tag,
    { ...cell, findings: counts[tag] },
  ]);
  return { ...document, cells: Object.fromEntries(cells) };
}
