import { diffArrays } from 'diff/lib/diff/array.js';

import type { Two } from './three.ts';

const MARK_LENGTH = 7;
const START = '<'.repeat(MARK_LENGTH);
const MIDDLE = '='.repeat(MARK_LENGTH);
const END = '>'.repeat(MARK_LENGTH);

/**
 * Writes two versions of a file as one, with the marks of git around the lines in which they
 * differ: each property by itself, so that somebody can take one text from here and another from
 * there. Editors offer the choice, and until it is made the file is no JSON.
 *
 * @param versions Of one file in canonical form.
 */
export function markConflicts({ ours, theirs }: { [K in keyof Two<string>]: string }): string {
  const parts = diffArrays(ours.split('\n'), theirs.split('\n'));
  const lines: string[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]): void => {
    for (const [left, right] of hunks(removed, added))
      lines.push(`${START} ours`, ...left, MIDDLE, ...right, `${END} theirs`);
    removed = [];
  };
  for (const part of parts) {
    if (part.removed) removed = part.value;
    else if (part.added) flush(part.value);
    else {
      if (removed.length > 0) flush([]);
      lines.push(...part.value);
    }
  }
  if (removed.length > 0) flush([]);
  return lines.join('\n');
}

type Lines = readonly string[];

/** Lines of the same properties are set against each other one by one; others as a whole. */
function hunks(ours: Lines, theirs: Lines): [Lines, Lines][] {
  const isSame = (line: string, index: number): boolean =>
    nameOf(line) !== '' && nameOf(line) === nameOf(theirs[index] ?? '');
  if (ours.length !== theirs.length || !ours.every(isSame)) return [[ours, theirs]];
  return ours.map((line, index) => [[line], [theirs[index] ?? '']]);
}

/** The name of the property that a line holds, indented as it is. */
function nameOf(line: string): string {
  return /^ *"[^"\\]*": /.exec(line)?.[0] ?? '';
}
