import type { Comment } from '@archive/schema';

import { commentText } from '../comment-text.ts';

/**
 * What a file's comments say beyond those that it left the archive with: lines that are new, as one
 * comment. Lines that are gone say nothing: programs drop them.
 */
export function newComment(
  returned: readonly string[],
  known: readonly Comment[],
): string | undefined {
  const before = new Set(
    known.flatMap((comment) => [...linesOf(comment.text), ...linesOf(commentText(comment))]),
  );
  const lines = returned.flatMap(linesOf).filter((line) => !before.has(line));
  return lines.length === 0 ? undefined : lines.join('\n');
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map(asShown)
    .filter((line) => line !== '');
}

/** A line as every format can hold it, whatever a program does to white space. */
function asShown(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll(/[\s\p{Cc}\p{Cs}\uFFFD-\uFFFF]+/gu, ' ')
    .trim();
}
