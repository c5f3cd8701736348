import type { Skeleton } from '@archive/schema';

import type { ArchiveIndex, CheckedFile } from '../archive-index.ts';
import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';

/** Issuers, places, subjects and holders of rights are concepts of the glossary. */
export const unknownConcept: ArchiveRule = {
  id: 'unknown-concept',
  severity: 'error',
  description:
    'Every issuer, place, subject and holder of rights is in the glossary; a place is of kind place.',
  scope: 'archive',
  sentences: {
    unknown: {
      message: 'The glossary has no concept "{{concept}}".',
      help: 'Add glossary/{{concept}}.json, or name another concept.',
    },
    'no-place': {
      message: '"{{concept}}" is named as a place, but the glossary says it is of kind {{kind}}.',
      help: 'Move it to "subjects", or correct the kind in glossary/{{concept}}.json.',
    },
  },
  *check(index) {
    for (const { file, document, used } of users(index))
      for (const { id, at } of used) {
        const problem = wrong(index, id, at);
        if (problem) yield { ...problem, file: file.path, document, at: { pointer: at } };
      }
  },
};

interface Use {
  id: string;
  /** JSON pointer. */
  at: string;
}

interface User {
  file: CheckedFile;
  document?: string;
  used: Use[];
}

function* users(index: ArchiveIndex): Iterable<User> {
  const { archive, collections, documents } = index;
  if (archive) yield { file: archive.file, used: sharedUses(archive.value) };
  for (const { file, value } of collections.values()) yield { file, used: sharedUses(value) };
  for (const { id, file, skeleton } of documents.values())
    yield { file, document: id, used: [...sharedUses(skeleton), ...listed(skeleton)] };
}

function sharedUses({ issuer, rights }: Pick<Skeleton, 'issuer' | 'rights'>): Use[] {
  const used: Use[] = [];
  if (issuer !== undefined) used.push({ id: issuer, at: '/issuer' });
  if (rights?.holder !== undefined) used.push({ id: rights.holder, at: '/rights/holder' });
  return used;
}

function listed(skeleton: Skeleton): Use[] {
  return (['places', 'subjects'] as const).flatMap((key) =>
    (skeleton[key] ?? []).map((id, place) => ({ id, at: pointer(key, place) })),
  );
}

function wrong({ concepts, known }: ArchiveIndex, id: string, at: string): Problem | undefined {
  if (!known.glossary.has(id))
    return { says: 'unknown', values: { concept: id }, meant: nearest(id, known.glossary) };
  const kind = concepts.get(id)?.value.kind;
  if (!at.startsWith('/places/') || kind === undefined || kind === 'place') return undefined;
  return { says: 'no-place', values: { concept: id, kind } };
}
