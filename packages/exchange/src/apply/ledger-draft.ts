import type { Finding, Ledger, LedgerRecord, Outcome } from '@archive/schema';
import type { TranslatedDocument } from '@archive/translation';

import { warning } from '../finding.ts';
import type { ReturnedSegment } from '../returned.ts';

/** Whose ledger it is, and which file speaks of it. */
interface DraftContext {
  language: string;
  file: string;
}

/** A ledger that is changed step by step, and what is said of the steps that could not be made. */
export class LedgerDraft {
  readonly findings: Finding[] = [];
  readonly #document: TranslatedDocument;
  readonly #context: DraftContext;
  #ledger: Ledger | undefined;

  constructor(document: TranslatedDocument, ledger: Ledger | undefined, context: DraftContext) {
    this.#document = document;
    this.#ledger = ledger;
    this.#context = context;
  }

  /** The ledger as it is now. */
  get ledger(): Ledger | undefined {
    return this.#ledger;
  }

  /** The document with the ledger as it is now. */
  get document(): TranslatedDocument {
    const { language } = this.#context;
    if (this.#ledger === undefined) return this.#document;
    return {
      ...this.#document,
      ledgers: new Map(this.#document.ledgers).set(language, this.#ledger),
    };
  }

  record(id: string): LedgerRecord | undefined {
    return ownRecord(this.#ledger, id);
  }

  put(id: string, record: LedgerRecord): void {
    if (this.#ledger === undefined) return;
    this.#ledger = { ...this.#ledger, segments: { ...this.#ledger.segments, [id]: record } };
  }

  /** Takes a decision on a segment over, or says why it could not be made. */
  take(segment: ReturnedSegment, decided: Outcome<Ledger>): boolean {
    if (decided.ok) this.#ledger = decided.value;
    else for (const { message, help } of decided.findings) this.warn(segment, message, help);
    return decided.ok;
  }

  /** Says of a segment, at its place in the file, what was not taken over. */
  warn({ id, line, column }: ReturnedSegment, message: string, help: string): void {
    const { file, language } = this.#context;
    const document = this.#document.skeleton.id;
    const place = { file, line, column, document, language, segment: id };
    this.findings.push(warning('exchange-state', message, help, place));
  }

  /** How a segment is named in what is said of it. */
  name(id: string): string {
    return `${this.#document.skeleton.id}:${id}`;
  }
}

/** What a ledger knows of a segment, which a file may call `constructor`. */
export function ownRecord(ledger: Ledger | undefined, id: string): LedgerRecord | undefined {
  return ledger !== undefined && Object.hasOwn(ledger.segments, id)
    ? ledger.segments[id]
    : undefined;
}
