import type { Finding, Ledger, LedgerRecord, Outcome } from '@archive/schema';

import type { TranslatedDocument } from '../document.ts';
import { decidable, type Obstruction } from './decidable.ts';

/** Changes the records of several segments, all of them or none. */
export function decideEach(
  document: TranslatedDocument,
  language: string,
  segments: readonly string[],
  decide: (record: LedgerRecord, segment: string) => LedgerRecord | Obstruction,
): Outcome<Ledger> {
  const findings: Finding[] = [];
  const records = new Map<string, LedgerRecord>();
  let ledger = document.ledgers.get(language);
  for (const segment of segments) {
    const found = decidable(document, language, segment);
    const decided = found.ok ? decide(found.record, segment) : found;
    if ('finding' in decided) findings.push(decided.finding);
    else records.set(segment, decided);
  }
  if (findings.length > 0) return { ok: false, findings };
  ledger ??= { document: document.skeleton.id, language, segments: {} };
  const entries = Object.entries(ledger.segments);
  return {
    ok: true,
    value: {
      ...ledger,
      segments: Object.fromEntries(entries.map(([id, record]) => [id, records.get(id) ?? record])),
    },
  };
}
