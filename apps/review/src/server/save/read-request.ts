import type { DecisionRequest, SaveRequest } from '../../api/index.ts';

const LONGEST_NAME = 200;
const LONGEST_COMMENT = 10_000;
const STATES: readonly unknown[] = ['initial', 'translated', 'reviewed', 'final'];

type Fields = Readonly<Record<string, unknown>>;

/** A request to save, if it is one. */
export function readSaveRequest(body: unknown): SaveRequest | undefined {
  if (!isFields(body) || !isFields(body['texts']) || !isName(body['by'])) return undefined;
  const texts = Object.entries(body['texts']).map(([id, value]) => {
    if (!isFields(value)) return undefined;
    const { text, base } = value;
    return isText(text) && isText(base) ? ([id, { text, base }] as const) : undefined;
  });
  if (!texts.every((each) => each !== undefined)) return undefined;
  return { texts: Object.fromEntries(texts), by: nameOf(body['by']) };
}

/** A decision, if it is one. */
export function readDecisionRequest(body: unknown): DecisionRequest | undefined {
  if (!isFields(body)) return undefined;
  const { segments, hashes, by, comment, decision, state } = body;
  if (!Array.isArray(segments) || segments.length === 0 || !segments.every(isText))
    return undefined;
  if (!isFields(hashes) || !Object.values(hashes).every(isText) || !isName(by)) return undefined;
  if (comment !== undefined && !(isText(comment) && comment.length <= LONGEST_COMMENT))
    return undefined;
  const shared = {
    segments,
    hashes: Object.fromEntries(Object.entries(hashes).filter((each) => isText(each[1]))) as Record<
      string,
      string
    >,
    by: nameOf(by),
    comment: comment?.trim() === '' ? undefined : comment,
  };
  switch (decision) {
    case 'state':
      return STATES.includes(state) ? { ...shared, decision, state: state as 'final' } : undefined;
    case 'comment':
      return shared.comment === undefined
        ? undefined
        : { ...shared, decision, comment: shared.comment };
    case 'valid':
    case 'refuse-cosmetic':
      return { ...shared, decision };
    default:
      return undefined;
  }
}

/** The fields of a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name as it may be noted, or nothing. */
export function isName(value: unknown): value is string | undefined {
  return value === undefined || (isText(value) && value.length <= LONGEST_NAME);
}

/** A name on one line; nothing for an empty one. */
export function nameOf(value: string | undefined): string | undefined {
  return value?.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim() || undefined;
}

/** A text that can be written as UTF-8. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed();
}
