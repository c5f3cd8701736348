export { compareDocuments, touchedDocuments } from './compare/compare-documents.ts';
export type { DocumentReport, State, StateChange, TextChange } from './compare/document-report.ts';
export { type ReadDocument, Side } from './compare/side.ts';
export { countDocument } from './count/count-document.ts';
export { type Decide, decide, type Decided } from './decide/decide.ts';
export { readTranslated } from './read-translated.ts';
export {
  putLedgers,
  syncArchive,
  type SyncedArchive,
  type SyncOptions,
} from './sync/sync-archive.ts';
export { syncContexts } from './sync/sync-contexts.ts';
export { type LedgerReport, syncDocument, type SyncedDocument } from './sync/sync-document.ts';
export { today } from './sync/today.ts';
