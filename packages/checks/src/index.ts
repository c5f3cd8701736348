export { check } from './run-rules.ts';
export { rules } from './rules.ts';
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
} from './archive-index.ts';
