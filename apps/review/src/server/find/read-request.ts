import { isId } from '@archive/schema';

import type { Chosen, ReplaceRequest, Search, UndoRequest } from '../../api/index.ts';
import { isFields, isName, nameOf } from '../save/read-request.ts';
import { asNamespace } from './bundles.ts';
import { MOST_HITS } from './find.ts';

const LONGEST_FIND = 300;
const LONGEST_PUT = 1000;
const HASH = /^[0-9a-f]{32}$/;
const CONTROL = /\p{Cc}/u;

/** A search out of the query of an address, if it is one. */
export function readQuery(query: Readonly<Record<string, string>>): Search | undefined {
  const { find, with: put = '', words, case: strict, marks, collection, document } = query;
  return readSearch({
    find,
    with: put,
    words: words === '1',
    case: strict === '1',
    marks: marks === '1',
    collection,
    document,
  });
}

/** A request to replace, if it is one. */
export function readReplaceRequest(body: unknown): ReplaceRequest | undefined {
  if (!isFields(body) || !isName(body['by'])) return undefined;
  const search = readSearch(body['search']);
  const chosen = readChosen(body['chosen']);
  if (search === undefined || chosen === undefined) return undefined;
  return { search, chosen, by: nameOf(body['by']) };
}

/** A request to take a step back, if it is one. */
export function readUndoRequest(body: unknown): UndoRequest | undefined {
  if (!isFields(body) || typeof body['step'] !== 'string' || !isName(body['by'])) return undefined;
  return { step: body['step'], by: nameOf(body['by']) };
}

function readSearch(value: unknown): Search | undefined {
  if (!isFields(value)) return undefined;
  const { find, with: put, words, case: strict, marks, collection, document } = value;
  if (!isLine(find, LONGEST_FIND) || find === '' || !isLine(put, LONGEST_PUT)) return undefined;
  if (typeof words !== 'boolean' || typeof strict !== 'boolean' || typeof marks !== 'boolean')
    return undefined;
  if (!isOptionalId(collection) || !isOptionalId(document)) return undefined;
  return { find, with: put, words, case: strict, marks, collection, document };
}

/** Each text once, with its hits; together not more than are given at a time. */
function readChosen(value: unknown): Chosen[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_HITS) return undefined;
  const seen = new Set<string>();
  let hits = 0;
  const chosen = value.map((each: unknown): Chosen | undefined => {
    if (!isFields(each)) return undefined;
    const { segment, hash, starts } = each;
    const namespace = asNamespace(each['namespace']);
    if (namespace === undefined || typeof segment !== 'string' || !isId(segment)) return undefined;
    if (typeof hash !== 'string' || !HASH.test(hash) || !isStarts(starts)) return undefined;
    seen.add(`${namespace} ${segment}`);
    hits += starts.length;
    return { namespace, segment, hash, starts };
  });
  const isWhole = hits <= MOST_HITS && seen.size === value.length;
  return isWhole && chosen.every((each) => each !== undefined) ? chosen : undefined;
}

function isStarts(value: unknown): value is readonly number[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_HITS) return false;
  const isEach = value.every((each: unknown) => Number.isSafeInteger(each) && Number(each) >= 0);
  return isEach && new Set(value).size === value.length;
}

function isLine(value: unknown, longest: number): value is string {
  return (
    typeof value === 'string' &&
    value.length <= longest &&
    value.isWellFormed() &&
    !CONTROL.test(value)
  );
}

function isOptionalId(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && isId(value));
}
