import type { Mark, RichText } from '../page.ts';

/** Text without marks. */
export function unmarked(text: string): RichText {
  return { text, marks: [] };
}

/** A part of a text. A note call belongs to what stands before it. */
export function slice(content: RichText, start: number, end = content.text.length): RichText {
  if (start <= 0 && end >= content.text.length) return content;
  const marks: Mark[] = [];
  for (const mark of content.marks) {
    if (mark.type === 'note') {
      const inside = (mark.start > start || start === 0) && mark.start <= end;
      if (inside) marks.push({ ...mark, start: mark.start - start, end: mark.end - start });
    } else if (mark.start < end && mark.end > start) {
      marks.push({
        ...mark,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      });
    }
  }
  return { text: content.text.slice(start, end), marks };
}

/** One text after the other, with something between them. */
export function join(parts: readonly RichText[], between = ''): RichText {
  let text = '';
  const marks: Mark[] = [];
  parts.forEach((part, index) => {
    if (index > 0) text += between;
    const offset = text.length;
    for (const mark of part.marks) {
      marks.push({ ...mark, start: mark.start + offset, end: mark.end + offset });
    }
    text += part.text;
  });
  return { text, marks };
}

/** Without white space at its ends. */
export function trim(content: RichText): RichText {
  const start = content.text.length - content.text.trimStart().length;
  const end = content.text.trimEnd().length;
  // A text of nothing but calls keeps them.
  if (end <= start)
    return { text: '', marks: calls(content).map((mark) => ({ ...mark, start: 0, end: 0 })) };
  const kept = slice(content, start, end);
  const after = calls(content).filter(
    (mark) => mark.start > end || (start > 0 && mark.start <= start),
  );
  if (after.length === 0) return kept;
  const moved = after.map((mark) => {
    const place = mark.start > end ? kept.text.length : 0;
    return { ...mark, start: place, end: place };
  });
  return { text: kept.text, marks: [...kept.marks, ...moved].toSorted(byStart) };
}

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Several parts of a text, which follow each other; in one go, however many marks there are. */
export function slices(content: RichText, ranges: readonly Range[]): RichText[] {
  const [only] = ranges;
  if (ranges.length < 2) return only === undefined ? [] : [slice(content, only.start, only.end)];
  const marks: Mark[][] = ranges.map(() => []);
  for (const mark of content.marks) {
    for (let index = firstEndingFrom(ranges, mark.start); index < ranges.length; index++) {
      const { start, end } = ranges[index] as Range;
      const isCall = mark.type === 'note';
      if (isCall ? mark.start < start && index > 0 : mark.end <= start) break;
      const clipped = {
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      };
      if (isCall || clipped.end > clipped.start) marks[index]?.push({ ...mark, ...clipped });
      if (isCall) break;
    }
  }
  return ranges.map(({ start, end }, index) => ({
    text: content.text.slice(start, end),
    marks: marks[index] ?? [],
  }));
}

/** The lines between its line breaks. */
export function lines(content: RichText): RichText[] {
  if (!content.text.includes('\n')) return [content];
  const ranges: Range[] = [];
  let start = 0;
  for (const line of content.text.split('\n')) {
    ranges.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return slices(content, ranges);
}

/** Index of the first range that ends at an offset or after it. */
function firstEndingFrom(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function calls(content: RichText): readonly Mark[] {
  return content.marks.filter((mark) => mark.type === 'note');
}

function byStart(a: Mark, b: Mark): number {
  return a.start - b.start;
}
