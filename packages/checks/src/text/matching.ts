/** A mark that opens, closes, or can do either. */
export interface Mark {
  character: string;
  /** In UTF-16 units from the start of the text. */
  offset: number;
  /** Whether it can open, where it stands. */
  opens: boolean;
  /** Whether it can close, where it stands. */
  closes: boolean;
}

/** Marks without a partner. */
export interface Unmatched {
  open: readonly Mark[];
  close: readonly Mark[];
}

/** So many open marks are looked at for a partner, which keeps hostile text from taking long. */
const NEAR = 4;

/**
 * Gives each mark its partner, from the inside out.
 *
 * @param marks In order of place.
 * @param partners The characters that close, by the one that opens.
 * @returns The marks that are left over, each list in order of place.
 */
export function unmatched(
  marks: readonly Mark[],
  partners: ReadonlyMap<string, string>,
): Unmatched {
  const open: Mark[] = [];
  const never: Mark[] = [];
  const close: Mark[] = [];
  for (const mark of marks) {
    const depth = mark.closes ? partnerOf(mark, open, partners) : 0;
    if (depth === 1) open.pop();
    // It may close what is further out only if it cannot open: `“` does both in German and English.
    else if (mark.opens && partners.has(mark.character)) open.push(mark);
    // Those in between were never closed.
    else if (depth > 1) never.push(...open.splice(-depth).slice(1));
    else close.push(mark);
  }
  return { open: [...never, ...open].toSorted((a, b) => a.offset - b.offset), close };
}

/** How far from the end of the open ones the nearest partner is, 1 for the last; 0 for none. */
function partnerOf(
  { character }: Mark,
  open: readonly Mark[],
  partners: ReadonlyMap<string, string>,
): number {
  for (let depth = 1; depth <= Math.min(NEAR, open.length); depth++) {
    const opener = open.at(-depth)?.character ?? '';
    if (partners.get(opener)?.includes(character) === true) return depth;
  }
  return 0;
}
