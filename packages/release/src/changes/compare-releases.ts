import type { Kind } from '@archive/schema';
import type { Side } from '@archive/workflow';

import { schemaChanges } from '../schemas/schema-changes.ts';
import type { Changes, Parts } from './changes.ts';
import { documentChanges } from './document-changes.ts';
import { namesChanges } from './names-changes.ts';
import { compareParts } from './parts.ts';
import { textsChanges } from './texts-changes.ts';

/** An archive as it is at one end of a release. */
export interface ReleaseSide {
  archive: Side;
  /** The schemas of its files, by name. */
  schemas: ReadonlyMap<string, unknown>;
}

/**
 * Tells what a release changes in an archive: documents, their texts by language, names, schemas.
 *
 * @param paths The archive's files in which the two sides differ; no other is read.
 * @example
 * compareReleases(published, here, new Set(['locales/fr/documents/a-note.json'])).texts;
 * // [{ document: 'a-note', language: 'fr', type: 'changed', segments: { changed: ['p1'] } }]
 */
export function compareReleases(
  before: ReleaseSide,
  after: ReleaseSide,
  paths: ReadonlySet<string>,
): Changes {
  const [was, is] = [before.archive, after.archive];
  const files = (kind: Kind | 'media'): Parts | undefined => {
    const [old, now] = [was, is].map(
      (side) =>
        new Map(
          side.files.flatMap(({ kind: own, path, id }) =>
            own === kind ? [[id ?? path.slice('media/'.length), path]] : [],
          ),
        ),
    );
    return compareParts(old?.keys() ?? [], now?.keys() ?? [], (name) =>
      paths.has(now?.get(name) ?? ''),
    );
  };
  const changes: Changes = {
    documents: documentChanges(was, is, paths),
    texts: textsChanges(was, is, paths),
    languages: compareParts(tagsOf(was), tagsOf(is)),
    collections: files('collection'),
    concepts: files('glossary'),
    media: files('media'),
    names: namesChanges(was, is, paths),
    schemas: schemaChanges(before.schemas, after.schemas),
  };
  // A part in which nothing changed is left out.
  return Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined));
}

function tagsOf({ archive }: Side): string[] {
  return archive?.languages.map(({ tag }) => tag) ?? [];
}
