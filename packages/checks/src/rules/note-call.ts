import { noteCalls } from '@archive/markup';

import type { BundleEntry, SegmentEntry } from '../archive-index.ts';
import { markupOffset } from '../markup-offset.ts';
import { pointer } from '../pointer.ts';
import type { BundleRule, Problem } from '../rule.ts';

/** Every call has its note, and every note its call. */
export const noteCall: BundleRule = {
  id: 'note-call',
  severity: 'error',
  description: 'Every note that is called exists, and every note is called, in each language.',
  scope: 'bundle',
  *check(bundle) {
    const called = new Set<string>();
    for (const segment of bundle.segments.values()) {
      const calls = callsIn(segment);
      for (const id of calls) called.add(id);
      yield* withoutBody(segment, calls);
    }
    yield* neverCalled(bundle, called);
  },
};

function callsIn(segment: SegmentEntry): string[] {
  // Parsing is the dear part: most texts call nothing.
  return segment.text.includes('[^') ? noteCalls(segment.inlines) : [];
}

function* withoutBody(segment: SegmentEntry, calls: readonly string[]): Iterable<Problem> {
  const seen = new Map<string, number>();
  for (const id of calls) {
    const occurrence = seen.get(id) ?? 0;
    seen.set(id, occurrence + 1);
    if (isNote(segment.bundle, id)) continue;
    const markup = `[^${id}]`;
    yield {
      at: {
        pointer: pointer(segment.id),
        offset: markupOffset(segment.text, markup, occurrence),
        length: markup.length,
      },
      segment: segment.id,
      message: `The note "${id}" is called here, but there is no such note.`,
      help: /^tn[0-9]+$/.test(id)
        ? `Add the note's text under "${id}" in this file, or take the call out.`
        : `List it under "notes" in ${segment.bundle.document.file.path} and write its text, or take the call out.`,
    };
  }
}

function* neverCalled(bundle: BundleEntry, called: ReadonlySet<string>): Iterable<Problem> {
  for (const segment of bundle.segments.values()) {
    if (!isNote(bundle, segment.id) || called.has(segment.id)) continue;
    if (segment.text.trim() === '' || awaitsCall(bundle, segment.id)) continue;
    yield {
      at: { pointer: pointer(segment.id) },
      severity: 'warning',
      segment: segment.id,
      message: `The note "${segment.id}" is never called.`,
      help: `Put [^${segment.id}] where the note belongs, or take the note out.`,
    };
  }
}

function isNote({ document, original, segments }: BundleEntry, id: string): boolean {
  if (document.skeleton.notes?.some((note) => note.id === id)) return true;
  return !original && /^tn[0-9]+$/.test(id) && segments.has(id);
}

/** Whether the passage that calls the note in the original is not translated yet. */
function awaitsCall({ document, original, segments }: BundleEntry, note: string): boolean {
  if (original) return false;
  const source = document.bundles.get(document.skeleton.originalLanguage);
  return [...(source?.segments.values() ?? [])].some(
    (segment) =>
      (segments.get(segment.id)?.text ?? '').trim() === '' && callsIn(segment).includes(note),
  );
}
