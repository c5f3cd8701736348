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
  *check({ id, text, bundle }, index) {
    if (text.trim() !== '') return;
    const { document, original } = bundle;
    const name = languageName(index, bundle.language);
    yield {
      at: { pointer: pointer(id) },
      severity: original ? 'error' : 'info',
      message: original
        ? `The text of "${id}" is empty.`
        : `The text of "${id}" is empty: not yet translated into ${name}.`,
      help: original
        ? `Write the text, or take the segment out of ${document.file.path}.`
        : 'Write the translation here.',
    };
  },
};
