import { parse, plain } from '@archive/markup';

import { type Arrangement, nextSlot, type Piece, slotAt } from './arrangement.ts';
import { insert, withSlot } from './move.ts';

let graphemes: Intl.Segmenter | undefined;

/**
 * Whether a text can be cut at a place: something is left on both sides, and the cut is not inside
 * a character, a link, an emphasis, an escape or a note call.
 *
 * @param at - in UTF-16 units from the start of the text, as a text area has its caret
 *
 * @example
 * ```ts
 * canSplit('One. *Two.*', 5); // true
 * canSplit('One. *Two.*', 8); // false
 * ```
 */
export function canSplit(text: string, at: number): boolean {
  const [first, second] = [text.slice(0, at), text.slice(at)];
  if (first.trim() === '' || second.trim() === '') return false;
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  if (graphemes.segment(text).containing(at)?.index !== at) return false;
  // Cut in two, a construct is none any more, and its signs are read as text.
  return plain(parse(first)) + plain(parse(second)) === plain(parse(text));
}

/**
 * Splits the text beside a segment. The second part goes to the next segment; what stands there
 * and after it moves on, up to the next gap or out onto the tray. White space at the cut is put
 * aside: `mergeNext` puts it back.
 *
 * @param at - in UTF-16 units from the start of the text
 * @returns the same arrangement where the text cannot be cut there: see `canSplit`
 *
 * @example
 * ```ts
 * split(arrangement, 'p2', 14); // 'Six sont morts. Personne n’a su.' becomes p2 and p3
 * ```
 */
export function split(arrangement: Arrangement, segment: string, at: number): Arrangement {
  const index = slotAt(arrangement, segment);
  const piece = arrangement.slots[index]?.piece;
  if (piece === undefined || !canSplit(piece.text, at)) return arrangement;
  const [first, second] = cut(piece, at);
  const to = nextSlot(arrangement, index);
  const left = withSlot(arrangement, index, first);
  return to < 0 ? { ...left, tray: [...left.tray, second] } : insert(left, to, second);
}

/** The two parts of a piece. */
export function cut(piece: Piece, at: number): [first: Piece, second: Piece] {
  const text = piece.text.slice(0, at).trimEnd();
  const rest = piece.text.slice(at).trimStart();
  const space = piece.text.slice(text.length, piece.text.length - rest.length);
  return [
    { ...piece, text },
    { text: rest, from: piece.from, cut: { after: text, space } },
  ];
}
