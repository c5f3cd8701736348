import { type Arrangement, type Piece, put, type Slot } from './arrangement.ts';

/**
 * Carries an arrangement over to files that somebody changed meanwhile. A text that was changed
 * there is taken as it is now, wherever the arrangement has put it. Where it was cut or joined,
 * nobody can say what became of the parts: they stay, and the text as it is now goes to the tray.
 * No text of either is lost.
 *
 * @param arrangement - what was made of the files as they were
 * @param was - the arrangement that the files had then
 * @param is - the arrangement that the files have now
 *
 * @example
 * ```ts
 * follow(mine, arrange(skeleton, original, before), arrange(skeleton, original, now));
 * ```
 */
export function follow(arrangement: Arrangement, was: Arrangement, is: Arrangement): Arrangement {
  const before = filed(was);
  const now = filed(is);
  const used = new Set<string>();
  // What the files no longer have is taken away only where nobody did anything with it.
  const carried = (piece: Piece | undefined): Piece | undefined => {
    const [id = '', ...others] = piece?.from ?? [];
    if (piece === undefined || others.length > 0 || piece.text !== before.get(id)?.text)
      return piece;
    used.add(id);
    return now.get(id);
  };
  const places = new Map(is.slots.map(({ segment }, at) => [segment, at]));
  const slots: Slot[] = is.slots.map(({ segment, zone }) => ({ segment, zone }));
  const tray: Piece[] = [];
  for (const { segment, piece } of arrangement.slots) {
    const text = carried(piece);
    const at = places.get(segment);
    if (at !== undefined) put(slots, at, text);
    else if (text !== undefined) tray.push(text);
  }
  tray.push(...arrangement.tray.flatMap((piece) => carried(piece) ?? []));
  for (const [id, piece] of now) {
    if (used.has(id) || piece.text === before.get(id)?.text) continue;
    const at = places.get(id);
    if (at === undefined || slots[at]?.piece !== undefined) tray.push(piece);
    else put(slots, at, piece);
  }
  return { slots, tray };
}

/** The pieces of an arrangement that files have, by their ids. */
function filed({ slots, tray }: Arrangement): Map<string, Piece> {
  const pieces = [...slots.flatMap(({ piece }) => piece ?? []), ...tray];
  return new Map(pieces.map((piece) => [piece.from[0] ?? '', piece]));
}
