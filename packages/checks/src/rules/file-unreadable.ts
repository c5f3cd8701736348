import { unreadableSentences } from '@archive/schema';

import { asRead } from './as-read.ts';

/** The file can be read as text, and lies in the archive. */
export const fileUnreadable = asRead(
  'file-unreadable',
  'Every file can be read, is UTF-8 text, and lies inside the archive folder.',
  unreadableSentences,
);
