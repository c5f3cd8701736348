import type { FormatName } from '@archive/exchange';

/** What the names of files of each format end in. */
export const ENDINGS: Readonly<Record<FormatName, string>> = {
  po: '.po',
  xliff: '.xlf',
  tmx: '.tmx',
  md: '.md',
};

/** The formats, as commands name them. */
export const FORMATS: readonly FormatName[] = ['po', 'xliff', 'tmx', 'md'];

/** What the names of files that come back may end in. */
export const ALL_ENDINGS: ReadonlySet<string> = new Set([
  ...Object.values(ENDINGS),
  '.xliff',
  '.markdown',
]);
