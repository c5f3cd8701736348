import type { ArchiveIndex } from '../archive-index.ts';
import { nearest } from '../nearest.ts';
import type { ArchiveRule, Problem } from '../rule.ts';

/** Every language that is used is one of the archive's. That the default language is one, the schema's reader sees to. */
export const unknownLanguage: ArchiveRule = {
  id: 'unknown-language',
  severity: 'error',
  description: 'Every language that is used is listed in archive.json.',
  scope: 'archive',
  sentences: {
    folder: {
      message:
        'The folder {{folder}} is for a language that is not among the languages of archive.json.',
      help: 'Add the language with `archive new language {{tag}}`, or correct the tag.',
    },
    original: {
      message: 'The original language, "{{tag}}", is not among the languages of archive.json.',
      help: 'Add the language with `archive new language {{tag}}`, or correct the tag.',
    },
  },
  *check(index) {
    if (index.archive === undefined) return;
    yield* inFolders(index);
    for (const { id, file, skeleton } of index.documents.values()) {
      const tag = skeleton.originalLanguage;
      if (index.languages.has(tag)) continue;
      yield {
        file: file.path,
        at: { pointer: '/originalLanguage' },
        document: id,
        says: 'original',
        values: { tag },
        meant: nearest(tag, index.languages.keys()),
      };
    }
  },
};

function* inFolders(index: ArchiveIndex): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { file } of index.files) {
    if (file.language === undefined || index.languages.has(file.language)) continue;
    const folder = `${file.kind === 'ledger' ? 'ledgers' : 'locales'}/${file.language}`;
    if (seen.has(folder)) continue;
    seen.add(folder);
    yield {
      file: file.path,
      language: file.language,
      says: 'folder',
      values: { folder, tag: file.language },
      meant: nearest(file.language, index.languages.keys()),
    };
  }
}
