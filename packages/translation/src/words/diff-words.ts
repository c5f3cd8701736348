import { diffArrays } from 'diff';

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
  const old = partsOf(before, language);
  const now = partsOf(after, language);
  const found = diffArrays(old, now, { maxEditLength: MOST_CHANGES });
  if (found === undefined) return joined([{ before, after }]);
  const changes: Change[] = [];
  for (const { value, added, removed } of found) {
    const text = value.join('');
    if (added) changes.push({ before: '', after: text });
    else if (removed) changes.push({ before: text, after: '' });
    else changes.push({ same: text });
  }
  return joined(changes);
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
