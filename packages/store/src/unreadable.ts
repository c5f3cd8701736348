import { say, unreadableSentences } from '@archive/schema';
import type { Finding } from '@archive/schema';

import type { Failure } from './read-file.ts';

/** The finding for a file that could not be read. */
export function unreadable(file: string, { reason, detail, place }: Omit<Failure, 'ok'>): Finding {
  if (reason === 'missing')
    return {
      rule: 'file-missing',
      severity: 'error',
      message: 'The file does not exist.',
      help: 'Create it, or take away what refers to it.',
      file,
    };
  const says = reason === 'failed' && detail !== undefined ? 'failed-why' : reason;
  const values: Record<string, string> = detail === undefined ? {} : { detail };
  const said = say(unreadableSentences[says], values);
  return { rule: 'file-unreadable', severity: 'error', ...said, says, values, file, ...place };
}
