import type { BundleEntry, SegmentEntry } from '../archive-index.ts';
import { notePlaces } from '../markup/note-places.ts';
import { pointer } from '../pointer.ts';
import type { BundleRule, Problem } from '../rule.ts';

/** Every call has its note, and every note its call. */
export const noteCall: BundleRule = {
  id: 'note-call',
  severity: 'error',
  description: 'Every note that is called exists, and every note is called, in each language.',
  scope: 'bundle',
  sentences: {
    'no-note': {
      message: 'The note "{{note}}" is called here, but there is no such note.',
      help: 'List it under "notes" in {{file}} and write its text, or take the call out.',
    },
    'no-translators-note': {
      message: 'The note "{{note}}" is called here, but there is no such note.',
      help: 'Add the note\'s text under "{{note}}" in this file, or take the call out.',
    },
    uncalled: {
      message: 'The note "{{note}}" is never called.',
      help: 'Put [^{{note}}] where the note belongs, or take the note out.',
    },
  },
  *check(bundle) {
    const called = new Set<string>();
    for (const segment of bundle.segments.values())
      for (const { note, at } of notePlaces(segment)) {
        called.add(note);
        if (isNote(bundle, note)) continue;
        yield {
          at,
          segment: segment.id,
          says: TRANSLATORS_NOTE.test(note) ? 'no-translators-note' : 'no-note',
          values: { note, file: bundle.document.file.path },
        };
      }
    yield* neverCalled(bundle, called);
  },
};

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

function* neverCalled(bundle: BundleEntry, called: ReadonlySet<string>): Iterable<Problem> {
  const uncalled = [...bundle.segments.values()].filter(
    (segment) => isNote(bundle, segment.id) && !called.has(segment.id) && !isBlank(segment),
  );
  if (uncalled.length === 0) return;
  const bySource = calledBySource(bundle);
  for (const { id } of uncalled) {
    if (bySource.has(id)) continue;
    const values = { note: id };
    yield {
      at: { pointer: pointer(id) },
      severity: 'warning',
      segment: id,
      says: 'uncalled',
      values,
    };
  }
}

function isNote({ document, original, segments }: BundleEntry, id: string): boolean {
  if (document.skeleton.notes?.some((note) => note.id === id)) return true;
  return !original && TRANSLATORS_NOTE.test(id) && !isBlank(segments.get(id));
}

/**
 * The notes that passages call in the source: a passage that does so is not translated yet, or
 * note-call-set says that its translation lacks the call.
 */
function calledBySource({ document, original, segments }: BundleEntry): Set<string> {
  const first = document.bundles.get(document.skeleton.originalLanguage);
  if (original || first === undefined) return new Set();
  const sources = [...first.segments.values()].map((segment) =>
    isBlank(segments.get(segment.id)) ? segment : segments.get(segment.id)?.source,
  );
  return new Set(
    sources.flatMap((source) =>
      source === undefined ? [] : notePlaces(source).map(({ note }) => note),
    ),
  );
}

function isBlank(segment: SegmentEntry | undefined): boolean {
  return segment === undefined || segment.text.trim() === '';
}
