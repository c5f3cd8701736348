import type { ArchiveIndex, WordsEntry } from '../archive-index.ts';
import { formsByStem, readKey } from '../interface/plural.ts';
import { wordsFiles } from '../interface/words.ts';
import type { WordsFile } from '../interface/words.ts';
import { nearest } from '../nearest.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';
import { languageName } from '../wording.ts';

/** Every language has the words that the program asks for, and no others. */
export const interfaceKey: ArchiveRule = {
  id: 'interface-key',
  severity: 'warning',
  description:
    'Words of the interface have keys that are read, and in time each in every language.',
  scope: 'archive',
  sentences: {
    unknown: { message: 'Nothing reads the key "{{key}}".', help: 'Correct it, or take it out.' },
    missing: {
      message: '"{{key}}" is not yet translated into {{language}}: {{source}}',
      help: 'Write its text in this file.',
    },
    none: {
      message: 'There is no {{file}}: nothing of it is translated into {{language}} yet.',
      help: 'Add that file, with the keys of the English one, which is in the package @archive/content.',
    },
  },
  *check(index) {
    for (const words of wordsFiles(index)) {
      yield* unknown(words);
      yield* missing(words, index);
    }
    for (const [namespace, words] of Object.entries(index.words))
      yield* withoutFile(namespace, words, index);
  },
};

function* unknown({ file, own, reference }: WordsFile): Iterable<Problem> {
  const stems = formsByStem(Object.keys(reference.words));
  for (const key of Object.keys(own)) {
    const { stem, form } = readKey(key);
    const forms = stems.get(stem);
    if (forms !== undefined && (form === undefined || forms.size > 0)) continue;
    yield {
      file: file.path,
      language: file.language,
      at: { pointer: pointer(key) },
      says: 'unknown',
      values: { key },
      meant: forms === undefined ? nearest(stem, stems.keys()) : stem,
    };
  }
}

function* missing(
  { file, language, own, effective, reference }: WordsFile,
  index: ArchiveIndex,
): Iterable<Problem> {
  if (language === reference.language) return;
  const there = formsByStem(Object.keys(effective));
  for (const [stem, forms] of formsByStem(Object.keys(reference.words))) {
    if (there.has(stem)) continue;
    const [form] = forms;
    const source = reference.words[form === undefined ? stem : `${stem}_${form}`] ?? '';
    const empty = Object.keys(own).find((key) => readKey(key).stem === stem);
    yield {
      file: file.path,
      language,
      severity: 'info',
      at: { pointer: empty === undefined ? '' : pointer(empty) },
      says: 'missing',
      values: { key: stem, language: languageName(index, language), source },
    };
  }
}

/** Languages that neither have words nor inherit any. */
function* withoutFile(
  namespace: string,
  { languages, base, reference }: WordsEntry,
  index: ArchiveIndex,
): Iterable<Problem> {
  if (reference === undefined) return;
  for (const [place, language] of [...index.languages.keys()].entries()) {
    if (languages.has(language) || base.has(language)) continue;
    yield {
      file: 'archive.json',
      language,
      severity: 'info',
      at: { pointer: pointer('languages', place, 'tag') },
      says: 'none',
      values: {
        file: `locales/${language}/${namespace}.json`,
        language: languageName(index, language),
      },
    };
  }
}
