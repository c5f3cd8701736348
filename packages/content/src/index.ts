export { catalogue, collections, documentIds, languages, redirects } from './data/index.js';
export type {
  CatalogueEntry,
  CollectionId,
  DocumentId,
  LanguageTag,
  Namespace,
} from './data/index.js';
export { findDocument } from './find-document.ts';
export type { Found } from './find-document.ts';
export { loadDocument } from './load-document.ts';
export type { LoadedDocument, LoadOptions } from './load-document.ts';
export type { Translation } from './translation.ts';
export { loadResources } from './load-resources.ts';
