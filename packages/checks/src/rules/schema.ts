import { textFileSentences } from '@archive/schema';

import { asRead } from './as-read.ts';

/** The file is as its schema says. */
export const schema = asRead(
  'schema',
  'Every file is as the schema of its kind says.',
  textFileSentences,
);
