import type { ArchiveIndex } from '../archive-index.ts';
import type { ArchiveRule, Problem } from '../rule.ts';
import { suggest } from '../wording.ts';

/** Every language that is used is one of the archive's. That the default language is one, the schema's reader sees to. */
export const unknownLanguage: ArchiveRule = {
  id: 'unknown-language',
  severity: 'error',
  description: 'Every language that is used is listed in archive.json.',
  scope: 'archive',
  *check(index) {
    if (index.archive === undefined) return;
    yield* inFolders(index);
    for (const { id, file, skeleton } of index.documents.values())
      if (!index.languages.has(skeleton.originalLanguage))
        yield {
          file: file.path,
          at: { pointer: '/originalLanguage' },
          document: id,
          ...unlisted(index, skeleton.originalLanguage, 'The original language'),
        };
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
      ...unlisted(index, file.language, `The folder ${folder} is for a language that`),
    };
  }
}

function unlisted(
  index: ArchiveIndex,
  tag: string,
  what: string,
): Pick<Problem, 'message' | 'help'> {
  const subject = what.endsWith('that') ? what : `${what}, "${tag}",`;
  return {
    message: `${subject} is not among the languages of archive.json.`,
    help: suggest(
      tag,
      index.languages.keys(),
      `Add the language with \`archive new language ${tag}\`, or correct the tag.`,
    ),
  };
}
