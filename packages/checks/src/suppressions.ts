import type { ArchiveIndex, SuppressionEntry } from './archive-index.ts';
import type { Rule } from './rule.ts';

/** What a finding is about, as suppressions name it. */
export interface About {
  rule: string;
  document?: string;
  language?: string;
  segment?: string;
}

/** The suppressions of an archive's ledgers, and which of them were of use. */
export class Suppressions {
  readonly #entries = new Map<string, SuppressionEntry[]>();
  /** In the order of the ledgers. */
  readonly #all: SuppressionEntry[] = [];

  /**
   * @param asked The rules that are asked: a suppression of another is not judged.
   * @param known The ids of all rules there are.
   */
  constructor(index: ArchiveIndex, asked: readonly Rule[], known: ReadonlySet<string>) {
    const judged = new Set(asked.map(({ id }) => id));
    for (const ledger of index.ledgers)
      for (const [place, value] of (ledger.value.suppressions ?? []).entries()) {
        const { rule, segment } = value;
        const key = keyOf({ rule, segment, document: ledger.id, language: ledger.language });
        const used = judged.has(rule) ? false : undefined;
        const entry = { ledger, value, place, known: known.has(rule), used };
        this.#all.push(entry);
        const others = this.#entries.get(key);
        if (others === undefined) this.#entries.set(key, [entry]);
        else others.push(entry);
      }
  }

  /** Whether a finding is suppressed; the suppression then was of use. */
  silence(about: About): boolean {
    if (this.#entries.size === 0 || about.segment === undefined) return false;
    const entries = this.#entries.get(keyOf(about));
    for (const entry of entries ?? []) entry.used = true;
    return entries !== undefined;
  }

  /** The places of those that were of use so far. */
  used(): number[] {
    return this.#all.flatMap((entry, place) => (entry.used === true ? [place] : []));
  }

  /** Notes that some were of use elsewhere. */
  use(places: readonly number[]): void {
    for (const place of places) {
      const entry = this.#all[place];
      if (entry !== undefined) entry.used = true;
    }
  }

  /** All of them, in the order in which their keys first came. */
  *all(): Iterable<SuppressionEntry> {
    for (const entries of this.#entries.values()) yield* entries;
  }
}

function keyOf({ rule, document = '', language = '', segment = '' }: About): string {
  return `${language} ${document} ${segment} ${rule}`;
}
