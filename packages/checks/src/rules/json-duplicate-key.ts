import { repeatedKeySentences } from '@archive/schema';

import { asRead } from './as-read.ts';

/** No key stands twice in one object: all but the last would silently be lost. */
export const jsonDuplicateKey = asRead(
  'json-duplicate-key',
  'No key stands twice in one object.',
  repeatedKeySentences,
);
