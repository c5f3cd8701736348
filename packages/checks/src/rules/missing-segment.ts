import { pointer } from '../pointer.ts';
import type { BundleRule } from '../rule.ts';
import { languageName } from '../wording.ts';

/** The original has a text for every segment; what a translation lacks is still to be translated. */
export const missingSegment: BundleRule = {
  id: 'missing-segment',
  severity: 'error',
  description:
    'The original has a text for every segment. In a translation, a missing one is yet to be translated.',
  scope: 'bundle',
  *check({ document, language, original, segments }, index) {
    // The text after which a missing one belongs: that is where to look.
    let before: string | undefined;
    for (const { id, role } of document.places) {
      if (segments.has(id)) {
        before = id;
        continue;
      }
      yield {
        at: { pointer: before === undefined ? '' : pointer(before) },
        severity: original ? 'error' : 'info',
        segment: id,
        message: original
          ? `The segment "${id}" (${role}) has no text in the original.`
          : `The segment "${id}" (${role}) is not yet translated into ${languageName(index, language)}.`,
        help: `Add "${id}" ${before === undefined ? 'at the beginning' : `after "${before}"`}${
          original ? `, or take it out of ${document.file.path}` : ''
        }.`,
      };
    }
  },
};
