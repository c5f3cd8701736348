import type { Skeleton } from '@archive/schema';

import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { DocumentRule } from '../rule.ts';

/** Documents that a document is related to, or quotes, exist. */
export const unknownDocument: DocumentRule = {
  id: 'unknown-document',
  severity: 'error',
  description: 'Every document that a relation or a quotation names exists.',
  scope: 'document',
  sentences: {
    unknown: {
      message: 'There is no document "{{document}}".',
      help: 'Correct the id, or take the entry out.',
    },
  },
  *check({ skeleton }, { known }) {
    for (const { id, at } of named(skeleton)) {
      if (known.document.has(id)) continue;
      yield {
        at: { pointer: at },
        says: 'unknown',
        values: { document: id },
        meant: nearest(id, known.document),
      };
    }
  },
};

function* named({ relations = [], body }: Skeleton): Iterable<{ id: string; at: string }> {
  for (const [place, { document }] of relations.entries())
    yield { id: document, at: pointer('relations', place, 'document') };
  for (const [place, block] of body.entries())
    if (block.type === 'quote' && block.document !== undefined)
      yield { id: block.document, at: pointer('body', place, 'document') };
}
