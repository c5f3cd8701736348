import { openArchive } from '@archive/store';
import type { Store } from '@archive/store';
import { whatNext } from '@archive/translation';
import type { Suggestion } from '@archive/translation';

import { checkDocument } from '../check-document.ts';
import { countFindings, documentFacts } from './document-facts.ts';
import type { DocumentFacts } from './document-facts.ts';
import { DocumentStamps } from './document-stamps.ts';
import { IndexFile } from './index-file.ts';
import { knownDocument, listedDocument } from './known-document.ts';
import type { KnownDocument } from './known-document.ts';

/** What is asked is answered within this time; the rest is made in the pauses. */
const PATIENCE_MS = 300;
/** In each language: whoever works on the first of them goes on with the second. */
const SUGGESTIONS = 2;
/** While there is other work, looking for changes takes no more than this share of the time. */
const SHARE = 0.1;

/**
 * Documents by languages, kept from one start to the next. Only what changed is read again.
 *
 * A document goes three ways: the stamps of its files are compared with those that the index has;
 * where they differ it is counted; and then it is checked. An answer has what is known by then, and
 * says how many documents have not come to the end.
 */
export class OverviewIndex {
  readonly #dir: string;
  readonly #file: IndexFile;
  readonly #known = new Map<string, KnownDocument>();
  readonly #toCompare = new Set<string>();
  readonly #toCount = new Set<string>();
  readonly #toCheck = new Set<string>();
  #store: Store | undefined;
  #stamps: DocumentStamps | undefined;
  #looked = { at: -Infinity, tookMs: 0 };
  #isAtWork = false;

  constructor(dir: string) {
    this.#dir = dir;
    this.#file = new IndexFile(dir);
    for (const row of this.#file.rows()) this.#known.set(row.document, knownDocument(row));
  }

  /** What is known now, an `Overview` in JSON; the rest is looked at afterwards. */
  overview(): string {
    const start = performance.now();
    this.#lookAgain(start);
    while (performance.now() - start < PATIENCE_MS && this.#step());
    this.#later();
    return this.#answer();
  }

  /** Begins to look for what has changed, unless that was done just now and there is other work. */
  #lookAgain(now: number): void {
    const isBusy = this.#toCompare.size + this.#toCount.size + this.#toCheck.size > 0;
    if (isBusy && now - this.#looked.at < this.#looked.tookMs / SHARE) return;
    const opened = openArchive(this.#dir);
    // A folder that is no archive at the moment keeps what it was; opening it elsewhere tells.
    if (!opened.ok) return;
    this.#looked = { at: now, tookMs: 0 };
    this.#store = opened.value;
    this.#stamps = new DocumentStamps(opened.value);
    const ids = new Set(opened.value.documentIds());
    for (const id of this.#known.keys()) if (!ids.has(id)) this.#forget(id);
    for (const id of ids) this.#toCompare.add(id);
  }

  /** Looks at one document after the other, and lets requests through in between. */
  #later(): void {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    setImmediate(() => {
      this.#isAtWork = false;
      if (this.#step()) this.#later();
    });
  }

  /** Does the next thing there is to do; `false` where there is nothing. */
  #step(): boolean {
    const store = this.#store;
    const stamps = this.#stamps;
    if (store === undefined || stamps === undefined) return false;
    // What changed is seen first, and everything is there before anything is checked.
    const [compare] = this.#toCompare;
    const [count] = this.#toCount;
    const [check] = this.#toCheck;
    if (compare !== undefined) this.#compare(store, stamps, compare);
    else if (count !== undefined) this.#count(store, stamps, count);
    else if (check !== undefined) this.#check(store, check);
    else return false;
    return true;
  }

  #compare(store: Store, stamps: DocumentStamps, id: string): void {
    const start = performance.now();
    this.#toCompare.delete(id);
    const known = this.#known.get(id);
    if (known === undefined) {
      // In the list at once, under its title; its figures follow.
      this.#known.set(id, listedDocument(store, id));
      this.#toCount.add(id);
    } else if (known.row.stamp !== stamps.of(id)) {
      this.#toCheck.delete(id);
      this.#toCount.add(id);
    } else if (known.row.facts !== null && known.row.checked !== known.row.stamp)
      this.#toCheck.add(id);
    this.#looked.tookMs += performance.now() - start;
  }

  #count(store: Store, stamps: DocumentStamps, id: string): void {
    this.#toCount.delete(id);
    // Before they are read: what changes in between is then seen the next time.
    const stamp = stamps.of(id);
    const facts = documentFacts(store, id);
    const json = facts.ok ? JSON.stringify(facts.value) : null;
    this.#keep({ document: id, stamp, facts: json, checked: null, findings: null });
    if (facts.ok) this.#toCheck.add(id);
  }

  #check(store: Store, id: string): void {
    this.#toCheck.delete(id);
    const row = this.#known.get(id)?.row;
    if (row === undefined) return;
    const { document } = JSON.parse(row.facts ?? '') as DocumentFacts;
    const counts = countFindings(checkDocument(store, id), document);
    this.#keep({ ...row, checked: row.stamp, findings: JSON.stringify(counts) });
  }

  #keep(row: KnownDocument['row']): void {
    this.#file.put(row);
    this.#known.set(row.document, knownDocument(row));
  }

  #forget(id: string): void {
    this.#file.remove(id);
    this.#known.delete(id);
    this.#toCompare.delete(id);
    this.#toCount.delete(id);
    this.#toCheck.delete(id);
  }

  #answer(): string {
    const pending = new Set([...this.#toCompare, ...this.#toCount, ...this.#toCheck]).size;
    const ids = [...(this.#store?.documentIds() ?? this.#known.keys())];
    const documents = ids.map((id) => this.#known.get(id)?.json ?? '').filter(Boolean);
    const faulty = JSON.stringify(ids.filter((id) => this.#known.get(id)?.json === ''));
    const candidates = ids.flatMap((id) => this.#known.get(id)?.candidates ?? []);
    const next = firstOfEach(whatNext(candidates, Infinity)).map((each) => ({
      document: each.document,
      language: each.language,
      wordsLeft: each.coverage.wordsLeft,
    }));
    const list = `"documents":[${documents.join(',')}],"faulty":${faulty}`;
    return `{${list},"next":${JSON.stringify(next)},"pending":${pending}}`;
  }
}

/** The first suggestions of each language, in the order they have. */
function firstOfEach(suggestions: readonly Suggestion[]): Suggestion[] {
  const taken = new Map<string, number>();
  return suggestions.filter(({ language }) => {
    const n = (taken.get(language) ?? 0) + 1;
    taken.set(language, n);
    return n <= SUGGESTIONS;
  });
}
