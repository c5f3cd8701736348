import type { Redirect } from '@archive/schema';

import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule } from '../rule.ts';

/**
 * A redirect leads from an id of the past to a document of today. That there are no chains, and
 * no id twice, the schema's reader sees to.
 */
export const redirect: ArchiveRule = {
  id: 'redirect',
  severity: 'error',
  description: 'A redirect leads from an id that is no longer used to a document of today.',
  scope: 'archive',
  sentences: {
    'in-use': {
      message: '"{{id}}" is redirected, but there is a document of that id.',
      help: 'Take the redirect out, or give the document another id.',
    },
    nowhere: {
      message: 'The redirect leads to "{{id}}", which does not exist.',
      help: 'Name a document of today, or mark the id as withdrawn.',
    },
  },
  *check({ redirects, known }) {
    if (redirects === undefined) return;
    const file = redirects.file.path;
    for (const [place, entry] of redirects.value.redirects.entries()) {
      if (known.document.has(entry.from))
        yield {
          file,
          at: { pointer: pointer('redirects', place, 'from') },
          says: 'in-use',
          values: { id: entry.from },
        };
      for (const { id, at } of targets(entry, place))
        if (!known.document.has(id))
          yield {
            file,
            at: { pointer: at },
            says: 'nowhere',
            values: { id },
            meant: nearest(id, known.document),
          };
    }
  },
};

function targets(entry: Redirect, place: number): { id: string; at: string }[] {
  if (entry.type === 'withdrawn') return [];
  if (entry.type === 'moved') return [{ id: entry.to, at: pointer('redirects', place, 'to') }];
  return entry.to.map((id, index) => ({ id, at: pointer('redirects', place, 'to', index) }));
}
