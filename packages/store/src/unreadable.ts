import type { Finding } from '@archive/schema';

import type { Unreadable } from './archive-folder.ts';

const messages: Record<Unreadable, { message: string; help: string }> = {
  missing: {
    message: 'The file does not exist.',
    help: 'Create it, or take away what refers to it.',
  },
  outside: {
    message: 'The path leads out of the archive folder.',
    help: 'Put the file itself into the archive; links that leave the folder are not followed.',
  },
  'not-a-file': {
    message: 'A folder or a device stands where a file belongs.',
    help: 'Move it away and put the file in its place.',
  },
  'not-utf8': {
    message: 'The file is not UTF-8 text.',
    help: 'Save it again as UTF-8.',
  },
  failed: {
    message: 'The file could not be read.',
    help: 'See that you may read it, then try again.',
  },
};

/** The finding for a file that could not be read. */
export function unreadable(file: string, reason: Unreadable, detail?: string): Finding {
  const { message, help } = messages[reason];
  return {
    rule: reason === 'missing' ? 'file-missing' : 'file-unreadable',
    severity: 'error',
    message: detail === undefined ? message : `${message.slice(0, -1)} (${detail}).`,
    help,
    file,
  };
}
