import type { Note, Skeleton } from '@archive/schema';

import type { Recognition } from '../recognise/recognition.ts';

/**
 * Gives each note of a translation the id of the note it translates: in order where there are as
 * many, else by their marks. What is left over is the translator's own: tn1, tn2 and so on.
 */
export function numberNotes(skeleton: Skeleton, notes: Recognition['notes']): string[] {
  const own = skeleton.notes ?? [];
  if (own.length === notes.length) return own.map((note) => note.id);
  const free = new Map(own.map((note, index) => [labelOf(note, index), note.id]));
  let translators = 0;
  return notes.map(({ label }, index) => {
    const byMark = free.get(label) ?? free.get(String(index + 1));
    if (byMark === undefined) {
      translators++;
      return `tn${translators}`;
    }
    for (const [key, id] of free) if (id === byMark) free.delete(key);
    return byMark;
  });
}

function labelOf(note: Note, index: number): string {
  return note.label ?? String(index + 1);
}
