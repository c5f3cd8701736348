import type { Violation } from '../generated/validators.js';
import type { Kind } from '../kinds.ts';
import type { Sentences, Values } from '../say.ts';
import { show } from './show.ts';

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

/** A longer name is told how long it is. */
const LONGEST_NAME = 100;

/** A sentence with a name, and what fills its gaps. */
export interface NamedSentence {
  says: keyof typeof textFileSentences;
  values: Values & Record<string, string>;
}

/** What is wrong with a file of texts; nothing of another file, or where another sentence says more. */
export function textFileSentence(
  kind: Kind,
  { keyword, params }: Violation,
  steps: readonly string[],
): NamedSentence | undefined {
  if (kind !== 'bundle' && kind !== 'interface') return undefined;
  const [name] = steps;
  if (keyword === 'type')
    return name === undefined
      ? { says: 'no-object', values: {} }
      : { says: 'no-text', values: { key: show(name) } };
  const key = String(params['propertyName']);
  if (keyword !== 'propertyNames' || kind !== 'bundle' || key.length > LONGEST_NAME)
    return undefined;
  return { says: 'no-name', values: { key: show(key) } };
}
