import type { Bundle, Skeleton } from './generated/types.ts';
import { segments } from './segments.ts';

const translatorsNote = /^tn([0-9]+)$/;

/**
 * Puts a bundle's texts into the order of their document: its segments in reading order, then
 * translators' notes by number, then what the document does not know, as it came. Texts are
 * neither added nor dropped.
 *
 * @example
 * ```ts
 * orderBundle(skeleton, { tn1: 'A pun.', p1: 'Bonjour.', title: 'Titre' });
 * // { title: 'Titre', p1: 'Bonjour.', tn1: 'A pun.' }
 * ```
 */
export function orderBundle(skeleton: Skeleton, bundle: Bundle): Bundle {
  const present = new Set(Object.keys(bundle));
  const ordered: string[] = [];
  for (const { id } of segments(skeleton)) if (present.delete(id)) ordered.push(id);

  const notes = [...present].filter((id) => translatorsNote.test(id));
  notes.sort((a, b) => noteNumber(a) - noteNumber(b));
  for (const id of notes) present.delete(id);

  const keys = [...ordered, ...notes, ...present];
  return Object.fromEntries(keys.map((id) => [id, bundle[id] as string]));
}

function noteNumber(id: string): number {
  return Number(translatorsNote.exec(id)?.[1]);
}
