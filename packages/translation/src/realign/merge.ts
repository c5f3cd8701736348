import { parse, plain } from '@archive/markup';

import { joinWithoutSpace } from '../words/spaceless.ts';
import { type Arrangement, nextSlot, type Piece, slotAt } from './arrangement.ts';
import { withSlot } from './move.ts';

/**
 * Joins the text of the next segment to that of a segment, and leaves a gap there. Two parts that
 * were cut from each other are joined as they were; others with a space, or with nothing where
 * both are in a script that puts none between words.
 *
 * @returns the same arrangement where one of the two is a gap
 *
 * @example
 * ```ts
 * mergeNext(arrangement, 'p2'); // p2 has both texts, p3 is a gap
 * ```
 */
export function mergeNext(arrangement: Arrangement, segment: string): Arrangement {
  const at = slotAt(arrangement, segment);
  return merged(arrangement, at, nextSlot(arrangement, at));
}

/**
 * Joins the text of a segment to that of the segment before it, and leaves a gap: see `mergeNext`.
 *
 * @example
 * ```ts
 * mergePrevious(arrangement, 'p3'); // p2 has both texts, p3 is a gap
 * ```
 */
export function mergePrevious(arrangement: Arrangement, segment: string): Arrangement {
  const at = slotAt(arrangement, segment);
  return merged(arrangement, nextSlot(arrangement, at, -1), at);
}

function merged(arrangement: Arrangement, first: number, second: number): Arrangement {
  const one = arrangement.slots[first]?.piece;
  const other = arrangement.slots[second]?.piece;
  if (one === undefined || other === undefined) return arrangement;
  return withSlot(withSlot(arrangement, second, undefined), first, joined(one, other));
}

/** Two pieces as one. */
export function joined(one: Piece, other: Piece): Piece {
  const text = one.text + between(one, other) + other.text;
  return { ...one, text, from: [...new Set([...one.from, ...other.from])] };
}

function between(one: Piece, { text, cut }: Piece): string {
  if (cut !== undefined && one.text.endsWith(cut.after)) return cut.space;
  if (/\s$/.test(one.text) || /^\s/.test(text)) return '';
  return joinWithoutSpace(plain(parse(one.text)), plain(parse(text))) ? '' : ' ';
}
