import { looseBraces, meaningOf, placeholdersIn } from '../interface/placeholders.ts';
import { readKey } from '../interface/plural.ts';
import { referenceText } from '../interface/reference-text.ts';
import { wordsFiles, written } from '../interface/words.ts';
import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';

/** What is put into a text of the interface is put into each translation of it, and is not translated itself. */
export const interfacePlaceholder: ArchiveRule = {
  id: 'interface-placeholder',
  severity: 'error',
  description: 'Translations of the interface have the placeholders of their source, {{name}}.',
  scope: 'archive',
  sentences: {
    unknown: {
      message: 'Nothing is put in for "{{name}}": the source has no such placeholder.',
      help: 'A placeholder is not translated: write the source’s, or take it out.',
    },
    missing: {
      message: 'The placeholder "{{name}}" of the source is missing.',
      help: 'Put it where your language has it, in double braces.',
    },
    format: {
      message:
        'The placeholder "{{name}}" has another format than in the source, which has "{{expected}}".',
      help: 'Write behind the comma what the source has there.',
    },
    loose: {
      message: 'Double braces stand here that are no placeholder.',
      help: 'Write a placeholder as a name between two braces on each side, or take the braces out.',
    },
  },
  *check(index) {
    for (const { file, language, own, reference } of wordsFiles(index))
      for (const [key, text] of Object.entries(written(own))) {
        const source = referenceText(reference.words, key);
        if (source === undefined) continue;
        for (const problem of problems(key, text, source))
          yield { file: file.path, language, ...problem };
      }
  },
};

/** Forms of one, two or no thing may say the number as a word. */
const COUNTED: ReadonlySet<string | undefined> = new Set(['zero', 'one', 'two']);

function* problems(key: string, text: string, source: string): Iterable<Problem> {
  const at = pointer(key);
  const loose = looseBraces(text);
  if (loose !== undefined) {
    yield { at: { pointer: at, offset: loose, length: 2 }, says: 'loose' };
    return;
  }
  const { stem, form } = readKey(key);
  const meaning = (name: string): string => meaningOf(name, stem);
  const expected = new Map(placeholdersIn(source).map((each) => [meaning(each.name), each]));
  const found = placeholdersIn(text);
  const names = new Set(found.map(({ name }) => meaning(name)));
  const lacking = [...expected].filter(([meant]) => !names.has(meant)).map(([, { name }]) => name);
  for (const { name, format, offset, length } of found) {
    const wanted = expected.get(meaning(name))?.format;
    const place = { pointer: at, offset, length };
    if (wanted === undefined)
      yield {
        at: place,
        says: 'unknown',
        values: { name },
        meant: nearest(name, lacking) ?? only(lacking),
      };
    else if (wanted !== format)
      yield { at: place, says: 'format', severity: 'warning', values: { name, expected: wanted } };
  }
  for (const name of lacking) {
    if (name === 'count' && COUNTED.has(form)) continue;
    yield { at: { pointer: at }, says: 'missing', severity: 'warning', values: { name } };
  }
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}
