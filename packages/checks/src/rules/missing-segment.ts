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
  sentences: {
    'original-first': {
      message: 'The segment "{{segment}}" ({{role}}) has no text in the original.',
      help: 'Add "{{segment}}" at the beginning, or take it out of {{file}}.',
    },
    original: {
      message: 'The segment "{{segment}}" ({{role}}) has no text in the original.',
      help: 'Add "{{segment}}" after "{{before}}", or take it out of {{file}}.',
    },
    'translation-first': {
      message: 'The segment "{{segment}}" ({{role}}) is not yet translated into {{language}}.',
      help: 'Add "{{segment}}" at the beginning.',
    },
    translation: {
      message: 'The segment "{{segment}}" ({{role}}) is not yet translated into {{language}}.',
      help: 'Add "{{segment}}" after "{{before}}".',
    },
  },
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
        says: `${original ? 'original' : 'translation'}${before === undefined ? '-first' : ''}`,
        values: {
          segment: id,
          role,
          before: before ?? '',
          ...(original
            ? { file: document.file.path }
            : { language: languageName(index, language) }),
        },
      };
    }
  },
};
