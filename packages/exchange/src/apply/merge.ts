import type { LedgerRecord } from '@archive/schema';

import { hashSaid, saysTheSame } from '../as-said.ts';
import type { Base } from '../base.ts';

type State = LedgerRecord['state'];

/**
 * What becomes of the text of a translation.
 *
 * - `same`: there is nothing to choose. `silent`: the file has no text.
 * - `ours`: the file has what it left with, and the archive has moved on. `theirs`: only the file did.
 * - `conflict`: both have moved on, to different texts.
 */
export type TextMerge = 'silent' | 'same' | 'ours' | 'theirs' | 'conflict';

/**
 * Merges the texts of a translation.
 *
 * @param ours - the archive's text, as a file would say it now
 * @param theirs - the file's
 * @param base - what the file left with; where it does not say, the archive counts as unmoved
 */
export function mergeText(ours: string, theirs: string, base: Base | undefined): TextMerge {
  if (theirs.trim() === '') return 'silent';
  if (saysTheSame(ours, theirs)) return 'same';
  if (base === undefined) return 'theirs';
  if (hashSaid(theirs) === base.text) return 'ours';
  return hashSaid(ours) === base.text ? 'theirs' : 'conflict';
}

/** Whether somebody wrote the file's text since the file left. */
export function isWritten(theirs: string, base: Base | undefined, merge: TextMerge): boolean {
  return base === undefined ? merge === 'theirs' : hashSaid(theirs) !== base.text;
}

const RISING: readonly State[] = ['initial', 'translated', 'reviewed', 'final'];

/**
 * Merges the states of a text that the file and the archive agree on.
 *
 * @param base - the state it had when the file left; where the file does not say, a state that is
 *   lower than the archive's may be an old one
 */
export function mergeState(
  ours: State,
  theirs: State,
  base: Base['state'] | undefined,
): 'ours' | 'theirs' | 'conflict' {
  if (base === undefined)
    return RISING.indexOf(theirs) < RISING.indexOf(ours) ? 'conflict' : 'theirs';
  if (ours === base || ours === theirs) return 'theirs';
  return theirs === base ? 'ours' : 'conflict';
}
