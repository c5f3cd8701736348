import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/** A bundle holds no text for a segment that its document does not have. */
export const unknownSegment: SegmentRule = {
  id: 'unknown-segment',
  severity: 'error',
  description: "A bundle's keys are segments of its document, or translators' notes (tn1, tn2).",
  scope: 'segment',
  sentences: {
    original: {
      message: '"{{segment}}" is a translator\'s note, but this is the original.',
      help: 'Make it a note of the author: give it an id such as n1 and list it under "notes" in {{file}}.',
    },
    unknown: {
      message: 'The document has no segment "{{segment}}".',
      help: 'Take the text out, or give it a block in {{file}}.',
    },
  },
  *check({ id, bundle }) {
    const { document, original } = bundle;
    if (document.segments.has(id)) return;
    if (TRANSLATORS_NOTE.test(id) && !original) return;
    const lacking = [...document.segments].filter((each) => !bundle.segments.has(each));
    const says = TRANSLATORS_NOTE.test(id) ? 'original' : 'unknown';
    yield {
      at: { pointer: pointer(id) },
      says,
      values: { segment: id, file: document.file.path },
      meant: says === 'unknown' ? nearest(id, lacking) : undefined,
    };
  },
};
