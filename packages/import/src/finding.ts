import type { Finding } from '@archive/schema';

/**
 * What can be found while a page is imported. Errors stop the import of the page; a warning
 * says what looks wrong and stays as it is.
 */
export type ImportRule =
  // The page as bytes.
  | 'empty-page'
  | 'binary-page'
  | 'other-format'
  | 'page-too-large'
  | 'line-too-long'
  | 'truncated-page'
  | 'too-complex'
  | 'broken-docx'
  | 'broken-front-matter'
  | 'undecodable-bytes'
  | 'charset-guessed'
  | 'charset-differs'
  // What it is.
  | 'no-title'
  | 'two-titles'
  | 'no-date'
  | 'ambiguous-date'
  | 'converted-date'
  | 'invalid-date'
  | 'no-collection'
  | 'unknown-collection'
  | 'masthead-unknown-name'
  | 'unknown-language'
  | 'language-not-in-archive'
  | 'language-differs'
  | 'several-languages'
  | 'several-documents'
  | 'invalid-id'
  | 'id-taken'
  | 'document-exists'
  | 'imported-otherwise'
  | 'perhaps-translation'
  // What it holds.
  | 'mixed-quotation-marks'
  | 'note-missing'
  | 'note-not-called'
  | 'note-repeated'
  | 'hyphen-at-line-end'
  | 'line-ends-kept'
  | 'table-flattened'
  | 'template-code'
  | 'formatting-dropped'
  | 'forbidden-link'
  | 'relative-link'
  | 'docx-text-missing'
  // Translations.
  | 'translation-of-itself'
  | 'translation-exists'
  | 'low-confidence'
  | 'no-counterpart'
  // A bug of the importer, found before anything is written.
  | 'lost-text';

/** A finding of the importer: its rule is one of {@link ImportRule}. */
export type ImportFinding = Finding & { rule: ImportRule };
