import type { DocumentRule } from '../rule.ts';
import { suggest } from '../wording.ts';

/** Every document belongs to a collection that exists. */
export const unknownCollection: DocumentRule = {
  id: 'unknown-collection',
  severity: 'error',
  description: 'Every document belongs to a collection that exists.',
  scope: 'document',
  *check({ skeleton }, { known }) {
    const { collection } = skeleton;
    if (known.collection.has(collection)) return;
    yield {
      at: { pointer: '/collection' },
      message: `There is no collection "${collection}".`,
      help: suggest(
        collection,
        known.collection,
        `Make it with \`archive new collection ${collection}\`, or name another.`,
      ),
    };
  },
};
