export type {
  AddedDocument,
  Archive,
  Block,
  Bundle,
  Collection,
  Comment,
  Concept,
  Cosmetic,
  DocumentChanges,
  Figure,
  Heading,
  Image,
  InterfaceBundle,
  Language,
  Ledger,
  LedgerRecord,
  List,
  ListItem,
  Match,
  Moved,
  NamesChange,
  Note,
  Paragraph,
  Quote,
  Redirect,
  Redirects,
  Relation,
  Release,
  ReleaseHistory,
  Rights,
  SchemaChange,
  Separator,
  Skeleton,
  Source,
  Split,
  Suppression,
  Term,
  TextsByLanguage,
  TextsChange,
  Verse,
  Withdrawn,
} from './generated/types.ts';

export type { Edtf, EdtfBound, EdtfDate, EdtfInterval, EdtfPrecision } from './edtf/edtf.ts';
export { edtfRange, type EdtfRange } from './edtf/edtf-range.ts';
export { parseEdtf } from './edtf/parse-edtf.ts';
export type { Finding, Fix, Outcome } from './finding.ts';
export { isCanonical } from './is-canonical.ts';
export { position, type Position } from './json/position.ts';
export { textFileSentences } from './explain/text-file-sentences.ts';
export { syntaxSentences } from './json/syntax-sentences.ts';
export type { Kind, KindTypes } from './kinds.ts';
export { isId } from './id.ts';
export {
  autonym,
  canonicalTag,
  directionOf,
  englishName,
  languageNameIn,
  languageTagPattern,
} from './language.ts';
export { orderBundle } from './order-bundle.ts';
export { read } from './read.ts';
export { repeatedKeySentences } from './report.ts';
export { say, type Sentences, type Values } from './say.ts';
export { schemas } from './schemas.ts';
export { isSiteAddress } from './site-address.ts';
export { segments, type SegmentPlace, type SegmentRole } from './segments.ts';
export { unreadableSentences } from './unreadable-sentences.ts';
export { write } from './write.ts';
