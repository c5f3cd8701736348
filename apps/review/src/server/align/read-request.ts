import type { AlignRequest, ArrangedText } from '../../api/index.ts';
import { isFields, isName, isText, nameOf } from '../save/read-request.ts';

const ORIGIN = /^(?:obsolete\/)?[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const MOST_TEXTS = 10_000;

/** A request to save an alignment, if it is one. */
export function readAlignRequest(body: unknown): AlignRequest | undefined {
  if (!isFields(body) || !isFields(body['texts']) || !isFields(body['unplacedBase']))
    return undefined;
  const { unplaced, unplacedBase, by } = body;
  if (!Array.isArray(unplaced) || unplaced.length > MOST_TEXTS || !isName(by)) return undefined;
  const texts = Object.entries(body['texts']).map(([id, value]) => {
    const text = arrangedText(value);
    const base = isFields(value) ? value['base'] : undefined;
    return text === undefined || !isText(base) ? undefined : ([id, { ...text, base }] as const);
  });
  const others = unplaced.map(arrangedText);
  const kept = Object.entries(unplacedBase).map(([id, text]) =>
    isText(text) ? ([id, text] as const) : undefined,
  );
  if (!texts.every(isThere) || !others.every(isThere) || !kept.every(isThere)) return undefined;
  return {
    texts: Object.fromEntries(texts),
    unplaced: others,
    unplacedBase: Object.fromEntries(kept),
    by: nameOf(by),
  };
}

function arrangedText(value: unknown): ArrangedText | undefined {
  if (!isFields(value)) return undefined;
  const { text, from } = value;
  if (!isText(text) || !Array.isArray(from) || from.length > MOST_TEXTS) return undefined;
  const isOrigin = (id: unknown): id is string => typeof id === 'string' && ORIGIN.test(id);
  return from.every(isOrigin) ? { text, from } : undefined;
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
