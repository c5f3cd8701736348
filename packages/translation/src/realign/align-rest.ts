import { parse, plain } from '@archive/markup';
import type { Bundle } from '@archive/schema';

import { align } from '../align/align.ts';
import { divide } from '../divide.ts';
import { type Arrangement, nextSlot, type Piece, put, slotAt } from './arrangement.ts';
import { joined } from './merge.ts';
import { canSplit, cut } from './split.ts';

/**
 * Aligns a segment and those that follow in its zone anew, by the lengths of their texts, as an
 * import does (see `align`): texts that stand for one segment are joined, one that stands for
 * several is divided at the ends of its sentences, and one that stands for none goes to the tray.
 * What is before the segment stays as it was put.
 *
 * @param original - the document's bundle in its original language
 * @param language - the tag of the translation's language, for the ends of its sentences
 *
 * @example
 * ```ts
 * alignRest(arrangement, 'p4', original, 'fr');
 * ```
 */
export function alignRest(
  arrangement: Arrangement,
  segment: string,
  original: Bundle,
  language: string,
): Arrangement {
  const places: number[] = [];
  for (let at = slotAt(arrangement, segment); at >= 0; at = nextSlot(arrangement, at))
    places.push(at);
  const pieces = places.flatMap((at) => arrangement.slots[at]?.piece ?? []);
  if (pieces.length === 0) return arrangement;
  const sources = places.map((at) =>
    plain(parse(original[arrangement.slots[at]?.segment ?? ''] ?? '')),
  );
  const pairs = align(
    sources.map(block),
    pieces.map(({ text }) => block(plain(parse(text)))),
  );

  const slots = [...arrangement.slots];
  const tray = [...arrangement.tray];
  for (const at of places) put(slots, at, undefined);
  for (const { source, target } of pairs) {
    const theirs = target.flatMap((index) => pieces[index] ?? []);
    if (source.length === 0) tray.push(...theirs);
    else
      fit(
        theirs,
        source.map((index) => sources[index] ?? ''),
        language,
      ).forEach((piece, index) => {
        put(slots, places[source[index] ?? -1] ?? -1, piece);
      });
  }
  const same = slots.every((slot, at) => slot.piece === arrangement.slots[at]?.piece);
  return same && tray.length === arrangement.tray.length ? arrangement : { slots, tray };
}

/** Pieces for so many sources: joined to one, each to its own, or one of them divided. */
function fit(pieces: readonly Piece[], sources: readonly string[], language: string): Piece[] {
  const [first] = pieces;
  if (first === undefined || pieces.length === sources.length) return [...pieces];
  if (sources.length === 1) return [pieces.reduce(joined)];
  const parts = divide(sources, first.text, language);
  const found: Piece[] = [];
  let rest = first;
  for (const part of parts.slice(0, -1)) {
    // White space before the rest went with the last cut.
    const at = part.trimStart().length;
    if (!canSplit(rest.text, at)) break;
    const [one, other] = cut(rest, at);
    found.push(one);
    rest = other;
  }
  return [...found, rest];
}

/** Legacy pages have their own blocks; which was a heading, the texts do not tell. */
function block(text: string): { type: string; length: number } {
  return { type: 'text', length: text.length };
}
