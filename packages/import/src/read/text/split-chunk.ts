import type { Chunk, Line } from './line.ts';
import { markerOf } from './marker.ts';
import { areParagraphs, isWrap } from './unwrap.ts';

/** A line of nothing but dashes, stars or the like. */
const RULE = /^([-=_*~•·—–.#])(?:[ \t]*\1){2,}$/;

export function isRule(line: Line): boolean {
  return RULE.test(line.text);
}

/**
 * Divides lines that no empty line separates: at rules, at the items of a list, at paragraphs
 * that show by their first line's indent, and where each line is a paragraph.
 */
export function splitChunk(chunk: Chunk, column: number | undefined): Line[][] {
  const markers = chunk.lines.map((line) => markerOf(line.text));
  const isList = markers.filter((marker) => marker !== undefined).length > 1;
  const isFlush = chunk.lines.some((line) => line.indent === 0);
  const parts: Line[][] = [];
  chunk.lines.forEach((line, index) => {
    const previous = chunk.lines[index - 1];
    const part = parts.at(-1);
    const begins =
      previous === undefined ||
      isRule(line) ||
      isRule(previous) ||
      (isList && markers[index] !== undefined) ||
      areParagraphs(line, previous) ||
      (isFlush && line.indent > 1 && previous.indent === 0 && !isWrap(previous, line, column)) ||
      (isFlush && line.indent > 1 && previous.indent === 0 && /[.!?:…»”"]$/.test(previous.text));
    if (begins || part === undefined) parts.push([line]);
    else part.push(line);
  });
  return parts;
}
