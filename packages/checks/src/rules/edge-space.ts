import type { Fix } from '@archive/schema';

import type { SegmentEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { edited } from '../text/edit.ts';
import type { Edit } from '../text/edit.ts';
import { stretch } from '../text/stretch.ts';

const ESCAPED_BREAK = /\\[^\S\n\r]*[\n\r]/;
const LINES = /[^\n\r]+/g;

/** White space at the edge of a text or a line shows nowhere, and makes two equal texts differ. */
export const edgeSpace: SegmentRule = {
  id: 'edge-space',
  severity: 'warning',
  description: 'No text, and no line of a text, begins or ends with white space.',
  scope: 'segment',
  sentences: {
    start: { message: 'The text begins with a space or an empty line.', help: 'Take it out.' },
    end: { message: 'The text ends with a space or an empty line.', help: 'Take it out.' },
    line: {
      message: 'There is a space beside a line break.',
      help: 'Take it out: the line break stands for it.',
    },
  },
  *check(segment) {
    const { id, text } = segment;
    const inner = text.trim();
    // An empty text is another rule's.
    if (inner === '' || (inner.length === text.length && !hasLines(text))) return;
    const spaces = [...edges(segment)];
    const fix: Fix = { type: 'replace', pointer: pointer(id), text: edited(text, spaces) };
    // A backslash before a line break is part of it: it would be left over, or become so.
    const repair = ESCAPED_BREAK.test(text) ? {} : { fix };
    for (const { says, offset, length } of spaces)
      yield { at: stretch(segment, offset, length), says, ...repair };
  },
};

interface Space extends Edit {
  says: 'start' | 'end' | 'line';
}

function* edges({ text }: SegmentEntry): Generator<Space> {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start > 0) yield { says: 'start', offset: 0, length: start, text: '' };
  for (const { 0: line, index } of text.slice(start, end).matchAll(LINES)) {
    const before = line.length - line.trimStart().length;
    const after = line.trimEnd().length;
    if (before > 0) yield { says: 'line', offset: start + index, length: before, text: '' };
    if (after < line.length && after > 0)
      yield { says: 'line', offset: start + index + after, length: line.length - after, text: '' };
  }
  if (end < text.length) yield { says: 'end', offset: end, length: text.length - end, text: '' };
}

function hasLines(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}
