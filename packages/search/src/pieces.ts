/** A piece of a text; what a query asked for is marked. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Where in a text something is that a query asked for. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which of the query's groups it is. */
  readonly group: number;
}

const LONGEST = 240;
const BEFORE = 70;

/** Of a pair of letters only the first was asked for. */
export function pieceEnd(start: number, end: number, beginning?: string): number {
  return beginning?.length === 1 && end - start === 2 ? start + 1 : end;
}

/** The stretch of a text that has most of its marks, in pieces; the whole of one that is short. */
export function cutAround(text: string, marks: readonly Mark[]): Piece[] {
  if (text.length <= LONGEST) return piecesOf(text, marks, 0, text.length);
  const first = bestStart(marks);
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = from + LONGEST >= text.length ? text.length : wordEnd(text, from + LONGEST, first);
  const pieces = piecesOf(text, marks, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', isFound: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', isFound: false }] : []),
  ];
}

/** Where the stretch begins that has the most different words. */
function bestStart(marks: readonly Mark[]): number {
  let best = { start: marks[0]?.start ?? 0, kinds: 0 };
  for (const [i, { start }] of marks.slice(0, 200).entries()) {
    const kinds = new Set<number>();
    for (let j = i; j < marks.length && (marks[j]?.end ?? 0) <= start + LONGEST - BEFORE; j += 1)
      kinds.add(marks[j]?.group ?? 0);
    if (kinds.size > best.kinds) best = { start, kinds: kinds.size };
  }
  return best.start;
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + BEFORE / 2 ? atCharacter(text, at) : space + 1;
}

function wordEnd(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= least || space < at - BEFORE ? atCharacter(text, at) : space;
}

/** Not between the halves of a character. */
function atCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/** A text from one place to another, in pieces. */
export function piecesOf(text: string, marks: readonly Mark[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    const last = pieces.at(-1);
    const marked = text.slice(Math.max(at, start), Math.min(end, to));
    if (last?.isFound === true)
      pieces[pieces.length - 1] = { text: last.text + marked, isFound: true };
    else pieces.push({ text: marked, isFound: true });
    at = Math.min(end, to);
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isFound: false });
  return pieces;
}
