import type { Store } from '@archive/store';

import type { Database } from './database/database.ts';
import { openFile, openInMemory } from './database/open-database.ts';
import { faultOf } from './database/sqlite-error.ts';
import { concordance } from './find/concordance.ts';
import { suggest } from './find/suggest.ts';
import type { ConcordanceOptions, Match, Passage, SuggestOptions } from './match.ts';
import { type Progress, refresh, refreshDocument, type Refreshed } from './refresh/refresh.ts';
import { documentsIn } from './refresh/suspects.ts';
import { tidyLanguage, untidyLanguages } from './refresh/tidy-languages.ts';

/** Where the index is, each good for what went wrong with the one before. */
type Place = 'file' | 'new file' | 'memory';

/**
 * A translation memory: everything an archive has in more than one language, to be asked what a
 * text was translated as before. Made by {@link openMemory}.
 */
export class Memory {
  readonly #store: Store;
  #database: Database | undefined;
  #place: Place = 'file';

  /** Made by {@link openMemory}; one that is made by itself is not up to date until it was refreshed. */
  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * Brings the memory in line with the archive's files: documents that changed are read again,
   * all others are left as they are. {@link openMemory} has done it once.
   *
   * @param progress - hears how many of the changed documents are done
   */
  refresh(progress?: Progress): Refreshed {
    return this.#ask((database) => refresh(database, this.#store, progress), false);
  }

  /**
   * The same in steps of some milliseconds each, for a program that has other things to do in
   * between: asking this memory, too. Each step's work is kept, whatever becomes of the others.
   *
   * @param documents - the ids of those that may have changed; all where they are left out
   * @returns steps, each with how many documents are still to be looked at
   * @example
   * ```ts
   * for (const left of memory.refreshInSteps()) await new Promise(setImmediate);
   * ```
   */
  *refreshInSteps(documents?: Iterable<string>): Generator<number, void> {
    const ids = documents ?? this.#ask((database) => documentsIn(database, this.#store), false);
    const left = new Set(ids);
    for (const document of left) {
      yield left.size;
      this.#ask((database) => refreshDocument(database, this.#store, document), false);
      left.delete(document);
    }
    for (const language of this.#ask(untidyLanguages, false)) {
      yield 0;
      this.#ask((database) => {
        database.transaction(() => tidyLanguage(database, language));
      }, false);
    }
  }

  /**
   * What was translated before that is like a text: from any language into any other that has the
   * same segment, whichever of them was translated from which.
   *
   * The percentage is 100 where the text is the same in NFC, with each run of white space as one
   * space. It is 99 where it is the same but for case, figures, punctuation, markup, vowel signs and
   * characters that are not seen. Else it is half the share of words and half the share of
   * characters that can stay (of the longer text), rounded down, 98 at most.
   *
   * Texts of more than 5,000 characters are only found at 99 and 100, and so are those of fewer than three.
   *
   * @param text - the text to translate, with its markup
   * @returns the likest first; of equals the up-to-date, then the reviewed, then the newest. Each
   * source with each of its translations is there once.
   * @example
   * ```ts
   * memory.suggest('Prices doubled overnight.', { from: 'en', to: 'fr', minimum: 60 });
   * // [{ percent: 83, source: 'Prices doubled over night.', target: 'Les prix ont doublé.', places: 1,
   * //    origin: { document: 'a-note', segment: 'p1', state: 'reviewed', by: 'Ada', from: 'en', outdated: false } }]
   * ```
   */
  suggest(text: string, options: SuggestOptions): Match[] {
    return this.#ask((database) => suggest(database, text, options));
  }

  /**
   * The texts of a language that hold a word or phrase, in whatever case, and what other languages
   * say there.
   *
   * @param query - a part of a text, without markup
   * @returns passages, each with where it holds the query
   * @example
   * ```ts
   * memory.concordance('prices', { language: 'en', to: 'fr' });
   * // [{ document: 'a-note', segment: 'p1', text: 'Prices doubled.', places: [{ start: 0, length: 6 }],
   * //    translations: { fr: 'Les prix ont doublé.' } }]
   * ```
   */
  concordance(query: string, options: ConcordanceOptions): Passage[] {
    return this.#ask((database) => concordance(database, query, options));
  }

  /** Lets go of the index's file. A memory that is asked again opens it again. */
  close(): void {
    this.#database?.close();
    this.#database = undefined;
  }

  /**
   * Asks the index. Where its file turns out to be broken it is made anew, and where no file can be
   * had, in memory: an index is never the only copy of anything.
   *
   * @param fills - whether an index that is opened for this has to be brought up to date first
   */
  #ask<T>(question: (database: Database) => T, fills = true): T {
    for (;;) {
      try {
        let database = this.#database;
        if (database === undefined) {
          this.#database = database = this.#open();
          if (fills) refresh(database, this.#store);
        }
        return question(database);
      } catch (error) {
        const fault = faultOf(error);
        if (fault === undefined || this.#place === 'memory') throw error;
        this.close();
        this.#place = fault === 'broken' && this.#place === 'file' ? 'new file' : 'memory';
      }
    }
  }

  #open(): Database {
    if (this.#place !== 'memory') {
      const database = openFile(this.#store.dir, this.#place === 'new file');
      if (database !== undefined) return database;
      this.#place = 'memory';
    }
    return openInMemory();
  }
}
