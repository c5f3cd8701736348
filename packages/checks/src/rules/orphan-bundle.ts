import { nearest } from '../nearest.ts';
import type { ArchiveRule } from '../rule.ts';

/** Every bundle is of a document that exists. */
export const orphanBundle: ArchiveRule = {
  id: 'orphan-bundle',
  severity: 'error',
  description: 'Every bundle is of a document that exists.',
  scope: 'archive',
  sentences: {
    orphan: {
      message: 'This is the text of a document "{{document}}", which does not exist.',
      help: 'Add documents/{{document}}.json with `archive new document`, or remove this file.',
    },
  },
  *check({ orphans, known }) {
    for (const { path, kind, id = '', language } of orphans) {
      if (kind !== 'bundle') continue;
      yield {
        file: path,
        language,
        says: 'orphan',
        values: { document: id },
        meant: nearest(id, known.document),
      };
    }
  },
};
