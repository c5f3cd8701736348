import { isId } from '@archive/schema';

import type { CommentRequest, LookedAt, PartPlace } from '../../api/index.ts';
import { isFields } from '../save/read-request.ts';

const MOST = 10_000;
const LONGEST = 200;
const DECISIONS: readonly unknown[] = ['approved', 'sent-back', 'valid', undefined];

/** What was looked at, if it is that. */
export function readCommentRequest(body: unknown): CommentRequest | undefined {
  if (!isFields(body) || !Array.isArray(body['looked']) || body['looked'].length > MOST)
    return undefined;
  const looked = body['looked'].map(readLooked);
  return looked.every((each) => each !== undefined) ? { looked } : undefined;
}

function readLooked(value: unknown): LookedAt | undefined {
  if (!isFields(value)) return undefined;
  const { kind, id, language, segment, hash, decision } = value;
  if (![kind, id, language, segment, hash].every(isShort) || !DECISIONS.includes(decision))
    return undefined;
  const place = readPlace(kind as string, id as string, language as string);
  return (
    place && {
      ...place,
      segment: segment as string,
      hash: hash as string,
      decision: decision as LookedAt['decision'],
    }
  );
}

/** A part of the archive, as an address names it. It becomes no path. */
export function readPlace(kind: string, id: string, language: string): PartPlace | undefined {
  if ((kind !== 'document' && kind !== 'names') || !isId(id) || !isShort(language))
    return undefined;
  return { kind, id, language };
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}
