import { type Arrangement, nextSlot, type Piece, put, slotAt } from './arrangement.ts';

/** A text to be moved: that beside a segment, or one in the tray, by its place there. */
export type Taken = { readonly segment: string } | { readonly tray: number };

/**
 * Moves a text to the next segment. What stands there and after it moves on too, up to the next
 * gap; at the end of the zone the last text is pushed out onto the tray.
 *
 * @example
 * ```ts
 * moveDown(arrangement, 'p2'); // p2 is a gap, its text stands at p3, that of p3 at p4, …
 * ```
 */
export function moveDown(arrangement: Arrangement, segment: string): Arrangement {
  const at = slotAt(arrangement, segment);
  const to = nextSlot(arrangement, at);
  const piece = arrangement.slots[at]?.piece;
  if (piece === undefined || to < 0) return arrangement;
  return insert(withSlot(arrangement, at, undefined), to, piece);
}

/**
 * Moves a text to the segment before, and with it those that follow it without a gap. A text that
 * stood there is pushed out onto the tray.
 *
 * @example
 * ```ts
 * moveUp(arrangement, 'p3'); // its text stands at p2, that of p4 at p3, …
 * ```
 */
export function moveUp(arrangement: Arrangement, segment: string): Arrangement {
  let at = slotAt(arrangement, segment);
  let to = nextSlot(arrangement, at, -1);
  if (arrangement.slots[at]?.piece === undefined || to < 0) return arrangement;
  const slots = [...arrangement.slots];
  const pushed = slots[to]?.piece;
  while (at >= 0 && slots[at]?.piece !== undefined) {
    put(slots, to, slots[at]?.piece);
    put(slots, at, undefined);
    to = at;
    at = nextSlot(arrangement, at);
  }
  const { tray } = arrangement;
  return { slots, tray: pushed === undefined ? tray : [...tray, pushed] };
}

/**
 * Exchanges the texts beside two segments; either can be a gap. Nothing else moves.
 *
 * @example
 * ```ts
 * exchange(arrangement, 'p2', 'p5');
 * ```
 */
export function exchange(arrangement: Arrangement, segment: string, other: string): Arrangement {
  const at = slotAt(arrangement, segment);
  const to = slotAt(arrangement, other);
  const here = arrangement.slots[at]?.piece;
  const there = arrangement.slots[to]?.piece;
  if (at < 0 || to < 0 || at === to || (here === undefined && there === undefined))
    return arrangement;
  return withSlot(withSlot(arrangement, at, there), to, here);
}

/**
 * Takes a text from where it is and puts it beside a segment. What stands there and after it moves
 * on, up to the next gap; at the end of the zone the last text is pushed out onto the tray.
 *
 * @example
 * ```ts
 * place(arrangement, { tray: 0 }, 'p4');
 * place(arrangement, { segment: 'p9' }, 'p4'); // p9 becomes the gap
 * ```
 */
export function place(arrangement: Arrangement, taken: Taken, segment: string): Arrangement {
  const to = slotAt(arrangement, segment);
  if (to < 0) return arrangement;
  if ('tray' in taken) {
    const piece = arrangement.tray[taken.tray];
    if (piece === undefined) return arrangement;
    const tray = arrangement.tray.toSpliced(taken.tray, 1);
    return insert({ ...arrangement, tray }, to, piece);
  }
  const at = slotAt(arrangement, taken.segment);
  const piece = arrangement.slots[at]?.piece;
  if (piece === undefined || at === to) return arrangement;
  return insert(withSlot(arrangement, at, undefined), to, piece);
}

/**
 * Puts the text beside a segment into the tray and leaves a gap.
 *
 * @example
 * ```ts
 * toTray(arrangement, 'p3');
 * ```
 */
export function toTray(arrangement: Arrangement, segment: string): Arrangement {
  const at = slotAt(arrangement, segment);
  const piece = arrangement.slots[at]?.piece;
  if (piece === undefined) return arrangement;
  const { slots } = withSlot(arrangement, at, undefined);
  return { slots, tray: [...arrangement.tray, piece] };
}

/** The arrangement with another piece in one slot. */
export function withSlot(
  arrangement: Arrangement,
  at: number,
  piece: Piece | undefined,
): Arrangement {
  const slots = [...arrangement.slots];
  put(slots, at, piece);
  return { ...arrangement, slots };
}

/** Puts a piece into a slot and shifts what stands there and after it. */
export function insert(arrangement: Arrangement, at: number, piece: Piece): Arrangement {
  const slots = [...arrangement.slots];
  let carried: Piece | undefined = piece;
  for (let to = at; to >= 0 && carried !== undefined; to = nextSlot(arrangement, to)) {
    const pushed: Piece | undefined = slots[to]?.piece;
    put(slots, to, carried);
    carried = pushed;
  }
  const { tray } = arrangement;
  return { slots, tray: carried === undefined ? tray : [...tray, carried] };
}
