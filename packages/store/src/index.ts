export { beginArchive } from './begin-archive.ts';
export { openArchive } from './open-archive.ts';
export { findArchive } from './find-archive.ts';
export { FOLDERS, fileAt, isId, isLanguageTag, pathOf } from './layout.ts';
export { Store } from './store.ts';
export { Change } from './change.ts';
export type { OpenOptions } from './open-archive.ts';
export type { ArchiveFile, Keys, Namespace, WordsNamespace } from './archive-file.ts';
export type { Committed } from './change.ts';
