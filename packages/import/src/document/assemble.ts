import type { Bundle, Note } from '@archive/schema';

import type { PageBlock } from '../page.ts';
import { leftOut } from '../read/left-out.ts';
import type { NumberedNote } from '../recognise/notes/attach-notes.ts';
import type { Recognition } from '../recognise/recognition.ts';
import { toSegment } from '../rich-text/to-inlines.ts';
import type { LeftOut, Recognised } from '../types.ts';
import type { Segment } from './segment.ts';

/** The texts of segments, as a bundle has them. */
export function textsOf(segments: readonly Segment[]): Bundle {
  return Object.fromEntries(segments.map(({ id, block }) => [id, toSegment(block.content)]));
}

/** Segments outside the body, in reading order around it. */
export function segmentsAround(
  recognition: Recognition,
  body: readonly Segment[],
  noteIds: readonly string[],
): Segment[] {
  const one = (id: 'title' | 'subtitle' | 'signature' | 'dateline'): Segment[] => {
    const block = recognition[id];
    return block === undefined ? [] : [{ id, role: id, block }];
  };
  const notes = recognition.notes.map(({ block }, index): Segment => {
    return { id: noteIds[index] ?? `n${index + 1}`, role: 'note', block };
  });
  return [
    ...one('title'),
    ...one('subtitle'),
    ...body,
    ...one('signature'),
    ...one('dateline'),
    ...notes,
  ];
}

/** A note's entry in the skeleton; its label where that is not its number. */
export function noteEntry({ id, label, mark }: NumberedNote, index: number): Note {
  const shown = mark === '' && !/^\d+$|^[*†‡§]+$/.test(label) ? String(index + 1) : label;
  return shown === String(index + 1) ? { id } : { id, label: shown };
}

/** Line breaks that stand where the page had separate blocks. */
export function joinsOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { block }) => sum + (block.joins ?? 0), 0);
}

/** What of blocks is in no segment: bullets and numbers of lists, and the text of rules. */
export function besideSegments(blocks: readonly PageBlock[]): {
  leftOut: LeftOut[];
  recognised: Recognised[];
} {
  const out: LeftOut[] = [];
  const recognised: Recognised[] = [];
  for (const { type, marker, content, line } of blocks) {
    if (marker !== undefined) out.push(leftOut(marker, 'list-marker', line));
    if (type === 'separator' && content.text !== '') {
      recognised.push({ text: content.text, as: 'separator', value: 'separator', line });
    }
  }
  return { leftOut: out, recognised };
}

/** How many blocks of each kind, and the notes and their calls. */
export function countBlocks(
  segments: readonly Segment[],
  recognised: readonly Recognised[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role, block } of segments) {
    counts[role] = (counts[role] ?? 0) + 1;
    const calls = block.content.marks.filter((mark) => mark.type === 'note').length;
    if (calls > 0) counts['note-call'] = (counts['note-call'] ?? 0) + calls;
  }
  const separators = recognised.filter((entry) => entry.as === 'separator').length;
  if (separators > 0) counts['separator'] = separators;
  return counts;
}
