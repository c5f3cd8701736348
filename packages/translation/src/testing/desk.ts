import type { Bundle, Ledger, LedgerRecord, Outcome, Skeleton } from '@archive/schema';

import { hashText, syncLedger, type SyncContext, type TranslatedDocument } from '../index.ts';

/** Texts by language, each by segment. */
export type Texts = Readonly<Record<string, Bundle>>;

/** A document of paragraphs, written in Italian, as people work on it, with a git that forgets nothing. */
export class Desk {
  document: TranslatedDocument;
  readonly #past: { language: string; segment: string; text: string }[] = [];

  constructor(texts: Texts, ledgers: Readonly<Record<string, Ledger>> = {}) {
    this.document = {
      skeleton: skeletonOf(Object.keys(texts['it'] ?? {})),
      bundles: new Map(Object.entries(texts)),
      ledgers: new Map(Object.entries(ledgers)),
    };
    this.#remember();
  }

  /** Changes a text, or takes it away. */
  edit(language: string, segment: string, text?: string): this {
    const bundles = new Map(this.document.bundles);
    const { [segment]: _, ...rest } = bundles.get(language) ?? {};
    bundles.set(language, text === undefined ? rest : { ...rest, [segment]: text });
    this.document = { ...this.document, bundles };
    this.#remember();
    return this;
  }

  /** Gives the document these segments. */
  restructure(...ids: string[]): this {
    this.document = { ...this.document, skeleton: skeletonOf(ids) };
    return this;
  }

  /** Brings every ledger in line. */
  sync(context: SyncContext = {}): this {
    const ledgers = new Map<string, Ledger>();
    const languages = new Set([...this.document.bundles.keys(), ...this.document.ledgers.keys()]);
    for (const language of languages) {
      const synced = syncLedger(this.document, language, { textWithHash: this.find, ...context });
      if (synced.ledger !== undefined) ledgers.set(language, synced.ledger);
    }
    this.document = { ...this.document, ledgers };
    return this;
  }

  /** Puts a decision's ledger in its place. */
  decide(language: string, outcome: Outcome<Ledger>): this {
    if (!outcome.ok) throw new Error(outcome.findings.map(({ message }) => message).join('\n'));
    const ledgers = new Map(this.document.ledgers).set(language, outcome.value);
    this.document = { ...this.document, ledgers };
    return this;
  }

  ledger(language: string): Ledger | undefined {
    return this.document.ledgers.get(language);
  }

  record(language: string, segment: string): LedgerRecord | undefined {
    return this.ledger(language)?.segments[segment];
  }

  /** What git would find. */
  readonly find = (language: string, segment: string, hash: string): string | undefined =>
    this.#past.find(
      (each) =>
        each.language === language && each.segment === segment && hashText(each.text) === hash,
    )?.text;

  #remember(): void {
    for (const [language, bundle] of this.document.bundles)
      for (const [segment, text] of Object.entries(bundle))
        this.#past.push({ language, segment, text });
  }
}

function skeletonOf(ids: readonly string[]): Skeleton {
  return {
    id: 'a-note',
    collection: 'notes',
    originalLanguage: 'it',
    issued: '2022-01-10',
    title: 'title',
    body: ids.filter((id) => id !== 'title').map((id) => ({ type: 'paragraph', id })),
  };
}
