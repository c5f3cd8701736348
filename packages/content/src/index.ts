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
export type { LoadedDocument } from './load-document.ts';
export type { LoadOptions, Translation } from '@archive/loaders';
export { loadResources } from './load-resources.ts';
