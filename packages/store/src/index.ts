export { beginArchive } from './begin-archive.ts';
export { openArchive } from './open-archive.ts';
export { findArchive } from './find-archive.ts';
export { foldersIn } from './entries-in.ts';
export {
  FOLDERS,
  fileAt,
  HIDDEN,
  isArchivePath,
  isArchivePlace,
  isLanguageTag,
  pathOf,
} from './layout.ts';
export { lockFile } from './file-lock.ts';
export { ParsedFiles } from './parsed-files.ts';
export { Store } from './store.ts';
export { Change } from './change.ts';
export type { OpenOptions } from './open-archive.ts';
export type { ArchiveFile, Keys, Namespace, WordsNamespace } from './archive-file.ts';
export type { FileLock } from './file-lock.ts';
export type { Stamps } from './stamps.ts';
export type { Committed } from './change.ts';
export { isOwnFolder } from './own-folder.ts';
export { programStamp } from './program-stamp.ts';
