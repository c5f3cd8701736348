import { nearest } from '../nearest.ts';
import type { DocumentRule } from '../rule.ts';

/** Every document belongs to a collection that exists. */
export const unknownCollection: DocumentRule = {
  id: 'unknown-collection',
  severity: 'error',
  description: 'Every document belongs to a collection that exists.',
  scope: 'document',
  sentences: {
    unknown: {
      message: 'There is no collection "{{collection}}".',
      help: 'Make it with `archive new collection {{collection}}`, or name another.',
    },
  },
  *check({ skeleton }, { known }) {
    const { collection } = skeleton;
    if (known.collection.has(collection)) return;
    yield {
      at: { pointer: '/collection' },
      says: 'unknown',
      values: { collection },
      meant: nearest(collection, known.collection),
    };
  },
};
