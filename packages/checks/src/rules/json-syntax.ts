import { syntaxSentences } from '@archive/schema';

import { asRead } from './as-read.ts';

/** The file is JSON. */
export const jsonSyntax = asRead('json-syntax', 'Every file is well-formed JSON.', syntaxSentences);
