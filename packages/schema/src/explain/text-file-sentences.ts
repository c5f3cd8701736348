import type { Sentences } from '../say.ts';

/**
 * What is said of a file of texts that is not one. These are the files that translators write, so
 * these sentences have names, by which they are found in other languages.
 */
export const textFileSentences = {
  'no-object': {
    message: 'The file holds no texts: it is not an object in braces.',
    help: 'Write it as { "name": "text" }.',
  },
  'no-text': {
    message: '{{key}} is not a text, and a text belongs here.',
    help: 'Write one text in quotation marks; nothing lies inside another thing here.',
  },
  'no-name': {
    message: '{{key}} is no name of a text.',
    help: 'Take the name from the file of the original. It is made of small letters a to z, digits and single hyphens.',
  },
} satisfies Record<string, Sentences>;
