export { importDocument } from './import-document.ts';
export { importTranslation } from './import-translation.ts';
export { KnownDocuments } from './known-documents.ts';
export type { KnownDocument } from './known-documents.ts';
export { nameWithoutLanguage } from './name-without-language.ts';
export { charsetNamed, charsetsNear } from './read/charset-names.ts';
export { readPage } from './read-page.ts';
export type { ImportFinding, ImportRule } from './finding.ts';
export type { Mark, Page, PageBlock, RichText } from './page.ts';
export type {
  CharacterCount,
  ImportedDocument,
  ImportedPage,
  ImportedTranslation,
  ImportOptions,
  Knowledge,
  LeftOut,
  LeftOutReason,
  PageKind,
  Pair,
  ReadOptions,
  Recognised,
  Report,
  TranslationOptions,
  Unchanged,
} from './types.ts';
