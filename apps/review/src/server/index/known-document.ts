import type { Store } from '@archive/store';

import type { OverviewDocument } from '../../api/index.ts';
import { uncounted } from './document-facts.ts';
import type { DocumentFacts, FindingCounts } from './document-facts.ts';
import type { IndexRow } from './index-file.ts';

/** A document as the overview has it at hand. */
export interface KnownDocument {
  row: IndexRow;
  /** As it is sent: JSON. */
  json: string;
  candidates: DocumentFacts['candidates'];
}

/** Makes ready what a row of the index says; nothing for a document with a faulty file. */
export function knownDocument(row: IndexRow): KnownDocument {
  const facts = row.facts === null ? undefined : (JSON.parse(row.facts) as DocumentFacts);
  if (facts === undefined) return { row, json: '', candidates: [] };
  const { document, candidates } = facts;
  const counts = row.findings === null ? undefined : (JSON.parse(row.findings) as FindingCounts);
  return {
    row,
    json: JSON.stringify(counts === undefined ? document : withFindings(document, counts)),
    candidates,
  };
}

/** A document that was never counted. */
export function listedDocument(store: Store, id: string): KnownDocument {
  const document = uncounted(store, id);
  return {
    row: { document: id, stamp: '', facts: null, checked: null, findings: null },
    json: document === undefined ? '' : JSON.stringify(document),
    candidates: [],
  };
}

function withFindings(document: OverviewDocument, counts: FindingCounts): OverviewDocument {
  const cells = Object.entries(document.cells).map(([tag, cell]) => [
    tag,
    { ...cell, findings: counts[tag] },
  ]);
  return { ...document, cells: Object.fromEntries(cells) };
}
