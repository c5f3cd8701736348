import type { History } from '@archive/history';
import { englishName } from '@archive/schema';
import { FOLDERS, fileAt } from '@archive/store';
import type { Store } from '@archive/store';

import type { Changes } from '../../api/index.ts';

const ROOT_FILES: readonly string[] = ['archive.json', 'redirects.json'];

/** The archive's own files that differ from the last commit. */
export async function changedFiles(
  history: History,
): Promise<{ files: string[]; conflicts: string[] }> {
  const changed = await history.uncommittedFiles([...ROOT_FILES, ...FOLDERS]);
  return {
    files: changed.map(({ path }) => path),
    conflicts: changed.filter(({ conflict }) => conflict).map(({ path }) => path),
  };
}

/** What would be submitted. */
export async function changes(store: Store, history: History): Promise<Changes> {
  const { files } = await changedFiles(history);
  return { files, summary: summaryOf(store, files) };
}

/** What changed files are about. */
export interface Subject {
  documents: readonly string[];
  languages: readonly string[];
}

/** The documents and languages that files are about. */
export function subjectOf(files: readonly string[]): Subject {
  const documents = new Set<string>();
  const languages = new Set<string>();
  for (const { kind, id, language } of files.map(fileAt)) {
    if (kind !== 'bundle' && kind !== 'ledger') continue;
    if (id !== undefined) documents.add(id);
    // A ledger alone follows the text of another language.
    if (language !== undefined && kind === 'bundle') languages.add(language);
  }
  if (languages.size === 0)
    for (const { language } of files.map(fileAt))
      if (language !== undefined) languages.add(language);
  return { documents: [...documents], languages: [...languages] };
}

/** In plain words, as a commit says it: "Translate how-we-cite into Arabic". */
export function summaryOf(store: Store, files: readonly string[]): string {
  if (files.length === 0) return '';
  const { documents, languages } = subjectOf(files);
  const [document = ''] = documents;
  const [language] = languages;
  const what = documents.length === 1 ? document : `${documents.length} documents`;
  if (documents.length === 0 || language === undefined) return `Update ${files.length} files`;
  const texts = files.some((file) => fileAt(file).kind === 'bundle');
  if (!texts)
    return `Review ${what}${languages.length === 1 ? ` in ${englishName(language)}` : ''}`;
  if (languages.length > 1) return `Translate ${what} into ${languages.length} languages`;
  const skeleton = documents.length === 1 ? store.skeleton(document) : undefined;
  const isOriginal = skeleton?.ok === true && skeleton.value.originalLanguage === language;
  return isOriginal
    ? `Edit ${what} in ${englishName(language)}`
    : `Translate ${what} into ${englishName(language)}`;
}
