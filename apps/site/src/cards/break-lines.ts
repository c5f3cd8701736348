/** A word as wide as it is at a size of 1. */
export interface MeasuredWord {
  readonly text: string;
  readonly width: number;
}

/** How a title is set. */
export interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The room a title has, and the sizes it may be set in, the largest first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
  /** The height of a line, as a multiple of the size. */
  readonly leading: number;
}

/**
 * Sets a title as large as it fits, in lines of about the same length. What does not fit in the
 * smallest size either ends in an ellipsis.
 *
 * @param space How wide a space is at a size of 1.
 */
export function breakLines(words: readonly MeasuredWord[], space: number, room: Room): SetTitle {
  for (const size of room.sizes) {
    const most = Math.max(1, Math.floor(room.height / (size * room.leading)));
    const widest = room.width / size;
    if (words.some(({ width }) => width > widest)) continue;
    const lines = filled(words, space, widest);
    if (lines.length <= most) return { size, lines: balanced(words, space, widest, lines.length) };
  }
  const size = room.sizes.at(-1) ?? 1;
  const most = Math.max(1, Math.floor(room.height / (size * room.leading)));
  const lines = filled(
    words.flatMap((word) => cut(word, room.width / size)),
    space,
    room.width / size,
  );
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(`${(kept.pop() ?? '').replace(/[\s\p{P}]+$/u, '')}…`);
  return { size, lines: kept };
}

/** Lines as full as they get. */
function filled(words: readonly MeasuredWord[], space: number, widest: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of words) {
    const longer = width + space + word.width;
    if (line !== '' && longer <= widest) {
      line += ` ${word.text}`;
      width = longer;
    } else {
      if (line !== '') lines.push(line);
      line = word.text;
      width = word.width;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** As many lines, none much shorter than the others: the narrowest column that they fit. */
function balanced(
  words: readonly MeasuredWord[],
  space: number,
  widest: number,
  count: number,
): string[] {
  let least = Math.max(...words.map(({ width }) => width), 0);
  let most = widest;
  for (let i = 0; i < 12; i += 1) {
    const middle = (least + most) / 2;
    if (filled(words, space, middle).length <= count) most = middle;
    else least = middle;
  }
  return filled(words, space, most);
}

/** A word in pieces that fit, as an address without spaces needs. */
function cut({ text, width }: MeasuredWord, widest: number): MeasuredWord[] {
  if (width <= widest) return [{ text, width }];
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  const each = Math.max(1, Math.floor((letters.length * widest * 0.9) / width));
  const pieces: MeasuredWord[] = [];
  for (let i = 0; i < letters.length; i += each) {
    const piece = letters.slice(i, i + each);
    pieces.push({ text: piece.join(''), width: (width * piece.length) / letters.length });
  }
  return pieces;
}
