import type { Fix } from '@archive/schema';

import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { edited } from '../text/edit.ts';
import { mixedWords } from '../text/mixed-words.ts';
import type { MixedWord } from '../text/mixed-words.ts';
import { stretch } from '../text/stretch.ts';

/** Letters of two scripts in one word look right, and no search ever finds the word. */
export const mixedScript: SegmentRule = {
  id: 'mixed-script',
  severity: 'warning',
  description: 'No word mixes letters of Latin, Cyrillic and Greek, which look the same.',
  scope: 'segment',
  sentences: {
    alike: {
      message: 'In "{{word}}", "{{letters}}" is of another script, though it looks right.',
      help: 'Type it anew on the keyboard of the language.',
    },
    alone: {
      message: '"{{letters}}" is of another script, though it looks right.',
      help: 'Type it anew on the keyboard of the language.',
    },
    mixed: {
      message: '"{{word}}" mixes letters of two scripts.',
      help: 'Write it in one of them, or part the two with a hyphen.',
    },
  },
  *check(segment) {
    const words = mixedWords(segment);
    if (words.length === 0) return;
    const fix = repair(segment.id, segment.text, words);
    for (const { word, offset, repair: right } of words) {
      const at = stretch(segment, offset, word.length);
      if (right === undefined) {
        yield { at, says: 'mixed', severity: 'info', values: { word } };
        continue;
      }
      const says = word.length === 1 ? 'alone' : 'alike';
      const repaired = right.isSure ? { fix } : {};
      yield { at, says, values: { word, letters: right.letters }, ...repaired };
    }
  },
};

/** All the words that can be no other, in the right letters. */
function repair(id: string, text: string, words: readonly MixedWord[]): Fix {
  const edits = words.flatMap(({ word, offset, repair: right }) =>
    right?.isSure === true ? [{ offset, length: word.length, text: right.word }] : [],
  );
  return { type: 'replace', pointer: pointer(id), text: edited(text, edits) };
}
