import { knowsNegation } from '../negation/negation-weight.ts';
import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { stretch } from '../text/stretch.ts';
import { wordsOf } from '../words/segment-words.ts';

/**
 * A lost "not" turns a sentence round, and reads well. Languages deny in many ways; so only what denies
 * plainly in one text and has nothing like it in the other is told.
 */
export const negation: SegmentRule = {
  id: 'negation',
  severity: 'info',
  description: 'What the source denies is denied in the translation, and nothing else is.',
  scope: 'segment',
  sentences: {
    dropped: {
      message: 'The source says "{{word}}"; the translation has no negation.',
      help: 'See that the translation does not say the opposite.',
    },
    added: {
      message: '"{{word}}" is a negation; the source has none.',
      help: 'See that the translation does not say the opposite.',
    },
  },
  *check(segment, index) {
    const { source } = segment;
    if (source === undefined || segment.text === '' || segment.text === source.text) return;
    if (!knowsNegation(segment.bundle.language) || !knowsNegation(source.bundle.language)) return;
    const [from, to] = [wordsOf(source, index), wordsOf(segment, index)];
    if (from.negation !== undefined && to.negation === undefined && !to.hinted) {
      const { start, end } = from.negation;
      yield {
        says: 'dropped',
        at: { pointer: pointer(segment.id) },
        values: { word: source.own.slice(start, end) },
      };
    }
    if (to.negation !== undefined && from.negation === undefined && !from.hinted) {
      const { start, end } = to.negation;
      yield {
        says: 'added',
        at: stretch(segment, start, end - start),
        values: { word: segment.own.slice(start, end) },
      };
    }
  },
};
