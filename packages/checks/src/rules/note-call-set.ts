import type { SegmentEntry } from '../archive-index.ts';
import { notePlaces } from '../markup/note-places.ts';
import type { NotePlace } from '../markup/note-places.ts';
import { pointer } from '../pointer.ts';
import type { BundleRule, Problem } from '../rule.ts';

/** A translation calls the notes that its source calls, where its source calls them. */
export const noteCallSet: BundleRule = {
  id: 'note-call-set',
  severity: 'warning',
  description: 'Each note is called once, and in a translation where its source calls it.',
  scope: 'bundle',
  sentences: {
    missing: {
      message: 'The source calls the note "{{note}}" here; this text does not.',
      help: 'Put [^{{note}}] where the note belongs in your sentence.',
    },
    twice: {
      message: 'The note "{{note}}" is called a second time.',
      help: 'Leave the call in one place.',
    },
    added: {
      message: 'The note "{{note}}" is called here, but not by the source.',
      help: 'Take the call out; for a note of your own write [^tn1], and its text under "tn1".',
    },
    moved: {
      message: 'The note "{{note}}" is called here; the source calls it in "{{from}}".',
      help: 'Move the call, if what the note is about stands there.',
    },
    order: {
      message: 'The notes are called in another order than in the source.',
      help: 'Leave it so if your sentence wants it.',
    },
  },
  *check(bundle) {
    const segments = [...bundle.segments.values()];
    // Most documents have no notes.
    if (!segments.some(mayCall)) return;
    const sources = callsIn(segments.flatMap(({ source }) => source ?? []));
    const calls = callsIn(segments);
    yield* repeated(calls);
    for (const segment of segments) if (mayCall(segment)) yield* compared(segment, calls, sources);
  },
};

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/** Whether a text or its source may call a note. */
function mayCall({ text, source }: SegmentEntry): boolean {
  return text.includes('[^') || source?.text.includes('[^') === true;
}

type Calls = ReadonlyMap<string, readonly NotePlace[]>;

/** Where each note is called. Translators' notes are left out: no source has them. */
function callsIn(segments: readonly SegmentEntry[]): Calls {
  return Map.groupBy(segments.flatMap(authorsNotes), ({ note }) => note);
}

function authorsNotes(segment: SegmentEntry): NotePlace[] {
  return notePlaces(segment).filter(({ note }) => !TRANSLATORS_NOTE.test(note));
}

function* repeated(calls: Calls): Generator<Problem> {
  for (const [note, [, ...more]] of calls)
    for (const { segment, at } of more)
      yield { at, segment: segment.id, says: 'twice', values: { note } };
}

function* compared(segment: SegmentEntry, calls: Calls, sources: Calls): Generator<Problem> {
  const { id, source, text } = segment;
  if (source === undefined || text.trim() === '') return;
  const own = authorsNotes(segment);
  const theirs = new Set(authorsNotes(source).map(({ note }) => note));
  for (const note of theirs)
    if (!calls.has(note))
      yield { at: { pointer: pointer(id) }, segment: id, says: 'missing', values: { note } };
  for (const { note, at } of own) {
    if (theirs.has(note)) continue;
    const from = sources.get(note)?.[0]?.segment.id;
    yield from === undefined
      ? { at, segment: id, says: 'added', values: { note } }
      : { at, segment: id, says: 'moved', severity: 'info', values: { note, from } };
  }
  const turned = firstTurned(own, theirs);
  if (turned !== undefined) yield { at: turned.at, segment: id, says: 'order', severity: 'info' };
}

/** The first call that stands in another place than in the source, where all have the same calls. */
function firstTurned(
  own: readonly NotePlace[],
  theirs: ReadonlySet<string>,
): NotePlace | undefined {
  if (own.length !== theirs.size || !own.every(({ note }) => theirs.has(note))) return undefined;
  const order = [...theirs];
  return own.find(({ note }, at) => note !== order[at]);
}
