/** What a document of the archive is known by. */
export interface KnownDocument {
  /** Without markup. */
  readonly title: string;
  readonly collection: string;
  /** EDTF. */
  readonly issued: string;
  readonly originalLanguage: string;
  /** Names of the pages it was made of. */
  readonly files: readonly string[];
  /** Whether its page came together with those that are read now: it is no earlier version of one. */
  readonly isNew?: boolean;
}

/** A document by its id. */
export type Known = readonly [id: string, document: KnownDocument];

/**
 * The documents of an archive, to be found by what a page may have in common with one of them,
 * however many there are.
 *
 * @example
 * ```ts
 * const documents = new KnownDocuments();
 * documents.add('a-call', {
 *   title: 'A call',
 *   collection: 'statements',
 *   issued: '2022-01-10',
 *   originalLanguage: 'en',
 *   files: ['call.html'],
 * });
 * documents.titled('A call').length; // 1
 * ```
 */
export class KnownDocuments {
  readonly #byId = new Map<string, KnownDocument>();
  readonly #byTitle = new Map<string, Known[]>();
  readonly #byDate = new Map<string, Known[]>();

  /** Adds a document that is not there yet. */
  add(id: string, document: KnownDocument): void {
    this.#byId.set(id, document);
    push(this.#byTitle, document.title, [id, document]);
    push(this.#byDate, document.issued, [id, document]);
  }

  get(id: string): KnownDocument | undefined {
    return this.#byId.get(id);
  }

  /** Those that have a title. */
  titled(title: string): readonly Known[] {
    return this.#byTitle.get(title) ?? [];
  }

  /** Those that have a date of issue, as EDTF. */
  issued(date: string): readonly Known[] {
    return this.#byDate.get(date) ?? [];
  }
}

function push(groups: Map<string, Known[]>, key: string, known: Known): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [known]);
  else group.push(known);
}
