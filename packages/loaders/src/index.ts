export type { Inline, ParsedBundle } from '@archive/markup';
export type { Redirect, Rights, Skeleton } from '@archive/schema';
export { findDocument } from './find-document.ts';
export type { Found, KnownIds } from './find-document.ts';
export { loadDocument } from './load-document.ts';
export type { DocumentModule, Documents, LoadOptions, LoadedDocument } from './load-document.ts';
export { loadResources } from './load-resources.ts';
export type { Resources } from './load-resources.ts';
export type { Translation } from './translation.ts';
