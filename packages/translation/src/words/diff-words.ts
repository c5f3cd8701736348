import { diffArrays } from 'diff/lib/diff/array.js';

import { wordSegmenter } from './word-segmenter.ts';

/** A stretch of text that two versions share, or that one of them alone has. */
export interface WordChange {
  type: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond this many changed words two texts have nothing to do with each other. */
const MOST_CHANGES = 2000;

/**
 * Compares two texts by word, as their language divides them. The stretches that are the same or
 * removed make up the text before, those that are the same or added the text after. Words with
 * nothing but white space between them that changed together are one stretch, what was removed
 * before what was added.
 *
 * @param before - a text, with its markup
 * @param after - the text it became
 * @param language - the tag of their language
 *
 * @example
 * ```ts
 * diffWords('Six people died.', 'Sixteen people died.', 'en');
 * // [{ type: 'removed', text: 'Six' }, { type: 'added', text: 'Sixteen' },
 * //  { type: 'same', text: ' people died.' }]
 * ```
 */
export function diffWords(before: string, after: string, language: string): readonly WordChange[] {
  // What both begin and end with need not be divided.
  const start = sharedStart(before, after);
  const end = sharedEnd(before.slice(start), after.slice(start));
  const old = partsOf(before.slice(start, before.length - end), language);
  const now = partsOf(after.slice(start, after.length - end), language);
  const found = changesOf(old, now);
  if (found === undefined) return joined([{ before, after }]);
  const [first, last] = [before.slice(0, start), before.slice(before.length - end)];
  return joined([{ same: first }, ...found, { same: last }]);
}

/** What became of the parts; nothing where hardly any of them is still there. */
function changesOf(old: readonly string[], now: readonly string[]): Change[] | undefined {
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  const same = { same: old.slice(0, start).join('') };
  const [before, after] = [old.slice(start), now.slice(start)];
  // Most often something was only put in or taken out at the end: there is nothing to compare then.
  if (before.length === 0 || after.length === 0)
    return [same, { before: before.join(''), after: after.join('') }];
  const found = diffArrays(before, after, { maxEditLength: MOST_CHANGES });
  const changes = found?.map(({ value, added, removed }): Change => {
    const text = value.join('');
    if (added) return { before: '', after: text };
    return removed ? { before: text, after: '' } : { same: text };
  });
  return changes && [same, ...changes];
}

/** How much two texts begin with alike, up to and with a space: words end there in every language. */
function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length === 0 ? 0 : one.lastIndexOf(' ', length - 1) + 1;
}

/** How much they end with alike, from a space on. */
function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length])
    length += 1;
  const space = one.indexOf(' ', one.length - length);
  return space === -1 ? 0 : one.length - space;
}

type Change = { before: string; after: string } | { same: string };

/** Puts neighbours together, those with a mere space between them too. */
function joined(changes: readonly Change[]): WordChange[] {
  const result: WordChange[] = [];
  let before = '';
  let after = '';
  // White space that is the same and stands behind a change: whether it belongs to one, the next part tells.
  let space = '';
  const flush = (): void => {
    if (before !== '') result.push({ type: 'removed', text: before });
    if (after !== '') result.push({ type: 'added', text: after });
    before = after = '';
  };
  const same = (text: string): void => {
    const last = result.at(-1);
    if (text === '') return;
    if (last?.type === 'same') last.text += text;
    else result.push({ type: 'same', text });
  };
  for (const change of changes) {
    if (!('same' in change)) {
      before += space + change.before;
      after += space + change.after;
      space = '';
    } else if ((before !== '' || after !== '') && space === '' && change.same.trim() === '') {
      space = change.same;
    } else {
      flush();
      same(space + change.same);
      space = '';
    }
  }
  flush();
  same(space);
  return result;
}

function partsOf(text: string, language: string): string[] {
  return Array.from(wordSegmenter(language).segment(text), ({ segment }) => segment);
}
