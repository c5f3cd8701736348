import { nestedIn } from '../interface/placeholders.ts';
import { formsByStem } from '../interface/plural.ts';
import { referenceText } from '../interface/reference-text.ts';
import { wordsFiles, written } from '../interface/words.ts';
import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';

/** What a text of the interface takes from another key is there, and each translation takes the same. */
export const interfaceNesting: ArchiveRule = {
  id: 'interface-nesting',
  severity: 'error',
  description:
    'Translations of the interface take in the same other texts as their source, $t(key).',
  scope: 'archive',
  sentences: {
    nowhere: {
      message: 'The text takes in "{{key}}", which does not exist.',
      help: 'Correct the key between the brackets: it is not translated.',
    },
    missing: {
      message: 'The source takes in the text of "{{key}}" here, and this translation does not.',
      help: 'Put it where your language has it: a dollar sign, t, and the key in round brackets.',
    },
    added: {
      message: 'The text takes in "{{key}}", which its source does not.',
      help: 'Take the dollar sign, the t and the brackets with that key out.',
    },
  },
  *check(index) {
    for (const { file, language, own, reference } of wordsFiles(index)) {
      const known = formsByStem(Object.keys(reference.words));
      for (const [key, text] of Object.entries(written(own))) {
        const source = referenceText(reference.words, key) ?? '';
        for (const problem of problems(key, text, source, known))
          yield { file: file.path, language, ...problem };
      }
    }
  },
};

function* problems(
  key: string,
  text: string,
  source: string,
  known: ReadonlyMap<string, unknown>,
): Iterable<Problem> {
  const found = nestedIn(text);
  const expected = nestedIn(source);
  for (const { key: nested, offset, length } of found) {
    const at = { pointer: pointer(key), offset, length };
    const values = { key: nested };
    if (!known.has(nested))
      yield { at, says: 'nowhere', values, meant: nearest(nested, known.keys()) };
    else if (!expected.some((each) => each.key === nested))
      yield { at, says: 'added', severity: 'warning', values };
  }
  for (const nested of new Set(expected.map((each) => each.key)))
    if (!found.some((each) => each.key === nested))
      yield {
        at: { pointer: pointer(key) },
        says: 'missing',
        severity: 'warning',
        values: { key: nested },
      };
}
