export { applyFixes, type Fixed } from './apply-fixes.ts';
export { check, examine, examineShare, type CheckOptions } from './check.ts';
export type { Examination, Share, ShareDone, ShareFound } from './run-rules.ts';
export { messages } from './messages.ts';
export { documentRules } from './document-rules.ts';
export { rules } from './rules.ts';
export { type CheckedDocument, textChecker, type TextChecker } from './text-checker.ts';
export { textRules } from './text-rules.ts';
export { formsByStem, pluralForms, type PluralForm } from './interface/plural.ts';
export { quotationMarks } from './language/quotation.ts';
export { translate } from './translate.ts';
export { termsIn, type FoundTerm } from './terms/terms-in.ts';
export type { TermPlace } from './terms/term-place.ts';
export type {
  ArchiveRule,
  BundleRule,
  DocumentRule,
  FileRule,
  Place,
  Problem,
  Rule,
  SegmentRule,
  Severity,
  SuppressionRule,
} from './rule.ts';
export type {
  ArchiveIndex,
  BundleEntry,
  CheckedFile,
  DocumentEntry,
  Entry,
  FileEntry,
  LedgerEntry,
  SegmentEntry,
  SuppressionEntry,
  WordsEntry,
  WordsNamespace,
} from './archive-index.ts';
