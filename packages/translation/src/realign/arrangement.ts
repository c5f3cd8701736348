import { type Bundle, type SegmentRole, segments, type Skeleton } from '@archive/schema';

/** A stretch of a translation's text, as it stands in a bundle: markup included. */
export interface Piece {
  readonly text: string;
  /**
   * Where the files have it, or have what it was made of: ids of segments, and `obsolete/` with
   * the id of a text that the ledger keeps.
   */
  readonly from: readonly string[];
  /** Where it was cut off: after which text, and the white space that stood between the two. */
  readonly cut?: { readonly after: string; readonly space: string };
}

/**
 * The parts of a document within which texts are shifted. A paragraph pushed on does not become
 * the signature.
 */
export type Zone = 'body' | 'end' | 'alt' | 'notes' | 'own-notes';

/** One segment of the original, or a translator's note, and what stands beside it. */
export interface Slot {
  readonly segment: string;
  readonly zone: Zone;
  /** Nothing in a gap. */
  readonly piece?: Piece;
}

/**
 * How the texts of a translation stand beside the segments of its original. It is never changed:
 * each operation gives another one, or the same where there was nothing to do.
 */
export interface Arrangement {
  /** In reading order, translators' notes last. */
  readonly slots: readonly Slot[];
  /** Texts that stand beside nothing. */
  readonly tray: readonly Piece[];
}

const KEPT = 'obsolete/';
const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/**
 * The arrangement that the files have. Segments that have a text in neither language are left out,
 * and so are texts under ids that the document does not know.
 *
 * @param original - the document's bundle in its original language
 * @param translation - its bundle in the other language
 * @param unplaced - the texts that the ledger keeps under `obsolete`
 *
 * @example
 * ```ts
 * arrange(skeleton, { title: 'Una nota', p1: 'Sei morti.' }, { title: 'Une note' });
 * // { slots: [{ segment: 'title', zone: 'body', piece: { text: 'Une note', from: ['title'] } },
 * //           { segment: 'p1', zone: 'body' }], tray: [] }
 * ```
 */
export function arrange(
  skeleton: Skeleton,
  original: Bundle,
  translation: Bundle,
  unplaced: Readonly<Record<string, string>> = {},
): Arrangement {
  const has = (bundle: Bundle, id: string): boolean => (bundle[id] ?? '').trim() !== '';
  const slot = (segment: string, zone: Zone): Slot => {
    const text = translation[segment];
    return text === undefined || text.trim() === ''
      ? { segment, zone }
      : { segment, zone, piece: { text, from: [segment] } };
  };
  const own = segments(skeleton)
    .filter(({ id }) => has(original, id) || has(translation, id))
    .map(({ id, role }) => slot(id, zoneOf(role)));
  const notes = Object.keys(translation)
    .filter((id) => TRANSLATORS_NOTE.test(id) && has(translation, id))
    .map((id) => slot(id, 'own-notes'));
  const tray = Object.entries(unplaced)
    .filter(([, text]) => text.trim() !== '')
    .map(([id, text]): Piece => ({ text, from: [KEPT + id] }));
  return { slots: [...own, ...notes], tray };
}

/**
 * The text beside each segment; the empty text in a gap.
 *
 * @example
 * ```ts
 * textsOf(arrangement); // { title: 'Une note', p1: '' }
 * ```
 */
export function textsOf({ slots }: Arrangement): Record<string, string> {
  return Object.fromEntries(slots.map(({ segment, piece }) => [segment, piece?.text ?? '']));
}

/** The id under which the ledger keeps a text beside nothing; nothing for another's origin. */
export function keptId(from: string): string | undefined {
  return from.startsWith(KEPT) ? from.slice(KEPT.length) : undefined;
}

/** Where the slot of a segment is; -1 where there is none. */
export function slotAt({ slots }: Arrangement, segment: string): number {
  return slots.findIndex((slot) => slot.segment === segment);
}

/** The next slot of the same zone, or the one before; -1 where it is the last. */
export function nextSlot({ slots }: Arrangement, at: number, by: 1 | -1 = 1): number {
  const zone = slots[at]?.zone;
  for (let index = at + by; index >= 0 && index < slots.length; index += by)
    if (slots[index]?.zone === zone) return index;
  return -1;
}

/** Puts a piece, or a gap, into a slot of a list that nobody else has yet. */
export function put(slots: Slot[], at: number, piece: Piece | undefined): void {
  const slot = slots[at];
  if (slot === undefined) return;
  const { segment, zone } = slot;
  slots[at] = piece === undefined ? { segment, zone } : { segment, zone, piece };
}

function zoneOf(role: SegmentRole): Zone {
  if (role === 'signature' || role === 'dateline') return 'end';
  if (role === 'note') return 'notes';
  return role === 'alt' ? 'alt' : 'body';
}
