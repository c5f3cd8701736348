import type { ArchiveRule } from '../rule.ts';
import { suggest } from '../wording.ts';

/** Every bundle is of a document that exists. */
export const orphanBundle: ArchiveRule = {
  id: 'orphan-bundle',
  severity: 'error',
  description: 'Every bundle is of a document that exists.',
  scope: 'archive',
  *check({ orphans, known }) {
    for (const { path, kind, id = '', language } of orphans) {
      if (kind !== 'bundle') continue;
      yield {
        file: path,
        language,
        message: `This is the text of a document "${id}", which does not exist.`,
        help: suggest(
          id,
          known.document,
          `Add documents/${id}.json with \`archive new document\`, or remove this file.`,
        ),
      };
    }
  },
};
