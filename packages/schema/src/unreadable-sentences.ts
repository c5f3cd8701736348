import type { Sentences } from './say.ts';

/** What is said of a file that cannot be read, by the cause; `{{detail}}` is what the system says. */
export const unreadableSentences = {
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
  'failed-why': {
    message: 'The file could not be read ({{detail}}).',
    help: 'See that you may read it, then try again.',
  },
} satisfies Record<string, Sentences>;
