export { compareDocuments, touchedDocuments } from './compare/compare-documents.ts';
export { compareLanguages, type LanguageChanges } from './compare/compare-languages.ts';
export type { DocumentReport, State, StateChange, TextChange } from './compare/document-report.ts';
export {
  type Comparison,
  type ComparisonOptions,
  openComparison,
} from './compare/open-comparison.ts';
export { otherFiles, type Outside, outsideLanguage } from './compare/other-files.ts';
export { type ReadDocument, Side } from './compare/side.ts';
export { countDocument } from './count/count-document.ts';
export { type Decide, decide, type Decided } from './decide/decide.ts';
export { beginning } from './markdown/excerpt.ts';
export { inert } from './markdown/inert.ts';
export { languageTitle, showName, showNames } from './markdown/names.ts';
export { Page } from './markdown/page.ts';
export {
  renderReview,
  type ReviewedLanguage,
  type ReviewedText,
  type ReviewOutcome,
} from './markdown/render-review.ts';
export { showState, showWords } from './markdown/words.ts';
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
