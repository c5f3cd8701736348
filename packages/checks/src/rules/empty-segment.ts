import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { languageName } from '../wording.ts';

/** A text that is there says something; in a translation, an empty one counts as not yet translated. */
export const emptySegment: SegmentRule = {
  id: 'empty-segment',
  severity: 'error',
  description:
    'No text of the original is empty. In a translation, an empty one is yet to be translated.',
  scope: 'segment',
  sentences: {
    original: {
      message: 'The text of "{{segment}}" is empty.',
      help: 'Write the text, or take the segment out of {{file}}.',
    },
    translation: {
      message: 'The text of "{{segment}}" is empty: not yet translated into {{language}}.',
      help: 'Write the translation here.',
    },
  },
  *check({ id, text, bundle }, index) {
    if (text.trim() !== '') return;
    const { document, original } = bundle;
    const at = { pointer: pointer(id) };
    const language = languageName(index, bundle.language);
    yield original
      ? { at, says: 'original', values: { segment: id, file: document.file.path } }
      : { at, severity: 'info', says: 'translation', values: { segment: id, language } };
  },
};
