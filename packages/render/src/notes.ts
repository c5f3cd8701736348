import type { Skeleton } from '@archive/schema';

import { formatNumber } from './language.ts';
import type { Direction, RenderInput } from './render-input.ts';
import { segmentIds } from './segment-ids.ts';
import { findSegment, type Segment } from './segment.ts';

/** A note of the document that has a text. */
export interface Note {
  segment: Segment;
  kind: 'author' | 'translator';
  /** What stands at its calls: its number, its label, or the letter of a translator's note. */
  mark: string;
}

/** The notes of one text: the author's in the document's order, then the translator's. */
export interface Notes {
  author: Note[];
  translator: Note[];
  /** The note a call means, if it has a text. */
  find: (id: string, calledFromFallback: boolean) => Note | undefined;
  /** What stands at a call, with or without a text behind it. */
  markOf: (id: string) => string;
}

const TRANSLATORS_NOTE = /^tn([0-9]+)$/;

/**
 * Collects the notes of a text.
 *
 * @param formats - the tag by which their numbers are written
 */
export function collectNotes(
  input: RenderInput,
  directionOf: (language: string) => Direction,
  formats: string,
): Notes {
  const marks = authorMarks(input.skeleton, formats);
  const author = [...marks].flatMap(([id, mark]): Note[] => {
    const segment = findSegment(input, id, directionOf);
    return segment === undefined ? [] : [{ segment, kind: 'author', mark }];
  });
  const translator = translatorsNotes(input, directionOf);
  const byId = new Map([...author, ...translator].map((note) => [note.segment.id, note]));
  return {
    author,
    translator,
    find(id, calledFromFallback) {
      const note = byId.get(id);
      // tn1 of the original is not the tn1 of this translation.
      return note?.kind === 'translator' && calledFromFallback ? undefined : note;
    },
    markOf: (id) => byId.get(id)?.mark ?? marks.get(id) ?? `[${id}]`,
  };
}

/** A note without a label bears its number among those without. */
function authorMarks({ notes = [] }: Skeleton, formats: string): Map<string, string> {
  const marks = new Map<string, string>();
  let number = 0;
  for (const { id, label } of notes) {
    if (!marks.has(id)) marks.set(id, label ?? formatNumber(++number, formats));
  }
  return marks;
}

function translatorsNotes(
  { skeleton, text }: RenderInput,
  directionOf: (language: string) => Direction,
): Note[] {
  const ids = Object.keys(text.segments).filter(
    (id) => id.startsWith('tn') && TRANSLATORS_NOTE.test(id),
  );
  if (ids.length === 0) return [];
  const taken = segmentIds(skeleton);
  return ids
    .filter((id) => !taken.has(id))
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .flatMap((id) => findSegment({ skeleton, text }, id, directionOf) ?? [])
    .map((segment, index) => ({ segment, kind: 'translator', mark: letter(index + 1) }));
}

function numberOf(id: string): number {
  return Number(TRANSLATORS_NOTE.exec(id)?.[1]);
}

/** a, b, … z, aa, ab: as `<ol type="a">` counts, and never to be taken for an author's note. */
function letter(number: number): string {
  const rest = number - 1;
  const before = Math.floor(rest / 26);
  return (before > 0 ? letter(before) : '') + String.fromCodePoint(0x61 + (rest % 26));
}
