import type { ArchiveIndex } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { ArchiveRule, Problem } from '../rule.ts';
import { languageName } from '../wording.ts';

/** The archive and its collections have a name in every language. */
export const missingName: ArchiveRule = {
  id: 'missing-name',
  severity: 'error',
  description:
    'The archive and each collection have a name in the default language, and in time in every other.',
  scope: 'archive',
  sentences: {
    archive: {
      message: 'The archive has no name in {{language}}.',
      help: 'Write it under "{{key}}" in {{file}}.',
    },
    'archive-default': {
      message: 'The archive has no name in {{language}}, the default language.',
      help: 'Write it under "{{key}}" in {{file}}.',
    },
    collection: {
      message: 'The collection "{{key}}" has no name in {{language}}.',
      help: 'Write it under "{{key}}" in {{file}}.',
    },
    'collection-default': {
      message: 'The collection "{{key}}" has no name in {{language}}, the default language.',
      help: 'Write it under "{{key}}" in {{file}}.',
    },
  },
  *check(index) {
    if (index.archive === undefined) return;
    for (const tag of index.languages.keys()) {
      yield* missing(index, tag, 'archive', 'name');
      for (const id of index.known.collection) yield* missing(index, tag, 'collections', id);
    }
  },
};

function* missing(
  index: ArchiveIndex,
  language: string,
  namespace: 'archive' | 'collections',
  key: string,
): Iterable<Problem> {
  const names = index.names[namespace].get(language);
  const path = `locales/${language}/${namespace}.json`;
  const text = names?.value[key];
  // A file that is there but faulty has findings of its own.
  if (names === undefined && index.files.some(({ file }) => file.path === path)) return;
  if (text !== undefined && text.trim() !== '') return;
  const isDefault = index.archive?.value.defaultLanguage === language;
  const place = [...index.languages.keys()].indexOf(language);
  yield {
    ...(names === undefined
      ? { file: 'archive.json', at: { pointer: pointer('languages', place, 'tag') } }
      : { file: path, at: { pointer: text === undefined ? '' : pointer(key) } }),
    language,
    severity: isDefault ? 'error' : 'info',
    says: `${namespace === 'archive' ? 'archive' : 'collection'}${isDefault ? '-default' : ''}`,
    values: { key, file: path, language: languageName(index, language) },
  };
}
