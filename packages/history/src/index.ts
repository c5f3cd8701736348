export type { Author } from './authors.ts';
export type { ChangedFile } from './changed-files.ts';
export type { CommittedFile } from './files-at.ts';
export { History } from './history.ts';
export { openHistory } from './open-history.ts';
