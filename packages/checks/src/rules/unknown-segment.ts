import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { suggest } from '../wording.ts';

const TRANSLATORS_NOTE = /^tn[0-9]+$/;

/** A bundle holds no text for a segment that its document does not have. */
export const unknownSegment: SegmentRule = {
  id: 'unknown-segment',
  severity: 'error',
  description: "A bundle's keys are segments of its document, or translators' notes (tn1, tn2).",
  scope: 'segment',
  *check({ id, bundle }) {
    const { document, original } = bundle;
    if (document.segments.has(id)) return;
    if (TRANSLATORS_NOTE.test(id) && !original) return;
    yield {
      at: { pointer: pointer(id) },
      message: TRANSLATORS_NOTE.test(id)
        ? `"${id}" is a translator's note, but this is the original.`
        : `The document has no segment "${id}".`,
      help: TRANSLATORS_NOTE.test(id)
        ? `Make it a note of the author: give it an id such as n1 and list it under "notes" in ${document.file.path}.`
        : suggest(
            id,
            [...document.segments].filter((each) => !bundle.segments.has(each)),
            `Take the text out, or give it a block in ${document.file.path}.`,
          ),
    };
  },
};
