import type { Violation } from '../generated/validators.js';
import type { Kind } from '../kinds.ts';
import type { Values } from '../say.ts';
import { show } from './show.ts';
import type { textFileSentences } from './text-file-sentences.ts';

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
