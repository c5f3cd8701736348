/** One line of a text file. */
export interface Line {
  /** Without white space at its ends. */
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Columns of the text; letters of East Asia take two. */
  readonly width: number;
}

/** Lines with no empty line between them. */
export interface Chunk {
  readonly lines: readonly Line[];
  /** Empty lines before it. */
  readonly blankBefore: number;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g;
const TAB = 8;

export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let lines: Line[] = [];
  let blank = 0;
  let blankBefore = 0;
  text.split(LINE_END).forEach((raw, index) => {
    const trimmed = raw.trim();
    if (trimmed === '') {
      if (lines.length > 0) chunks.push({ lines, blankBefore });
      lines = [];
      blank++;
      return;
    }
    if (lines.length === 0) blankBefore = blank;
    blank = 0;
    lines.push({
      text: trimmed,
      number: index + 1,
      indent: indentOf(raw),
      width: widthOf(trimmed),
    });
  });
  if (lines.length > 0) chunks.push({ lines, blankBefore });
  return chunks;
}

export function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === '\t') columns += TAB - (columns % TAB);
    else if (character.trim() === '') columns++;
    else break;
  }
  return columns;
}
