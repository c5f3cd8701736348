export type { Author } from './authors.ts';
export type { ChangedFile } from './changed-files.ts';
export type { CommittedFile } from './files-at.ts';
export type { FormerText } from './former-texts.ts';
export { type FinishedRun, runGit, type RunOptions } from './git.ts';
export { History } from './history.ts';
export { openHistory } from './open-history.ts';
export type { UncommittedFile } from './uncommitted-files.ts';
