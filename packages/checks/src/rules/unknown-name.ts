import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule } from '../rule.ts';

const OF_THE_ARCHIVE = ['name', 'tagline', 'description'];

/** Bundles of names name only what exists. */
export const unknownName: ArchiveRule = {
  id: 'unknown-name',
  severity: 'warning',
  description:
    'Bundles of names hold the names of the archive and of collections that exist, and nothing else.',
  scope: 'archive',
  sentences: {
    key: { message: 'Nothing reads the key "{{key}}".', help: 'Take it out.' },
    collection: {
      message: '"{{key}}" names a collection that does not exist.',
      help: 'Take the key out, with its text.',
    },
  },
  *check({ names, known }) {
    const keys = {
      archive: OF_THE_ARCHIVE,
      collections: [...known.collection].flatMap((id) => [id, `${id}-description`]),
    };
    for (const namespace of ['archive', 'collections'] as const)
      for (const [language, { file, value }] of names[namespace])
        for (const key of Object.keys(value)) {
          if (keys[namespace].includes(key)) continue;
          yield {
            file: file.path,
            at: { pointer: pointer(key) },
            language,
            says: namespace === 'archive' ? 'key' : 'collection',
            values: { key },
            meant: nearest(key, keys[namespace]),
          };
        }
  },
};
