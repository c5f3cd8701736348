import { documentRules, examine } from '@archive/checks';
import type { Finding } from '@archive/schema';
import type { ArchiveFile, Store } from '@archive/store';

/** One language to look at, and those to compare it with. */
interface Looked {
  language: string;
  beside: ReadonlySet<string>;
}

/**
 * What is wrong in the files of one document, as far as these files tell.
 *
 * @param looked - what to look at; all languages where it is left out
 */
export function checkDocument(store: Store, document: string, looked?: Looked): Finding[] {
  const isLookedAt = ({ language }: ArchiveFile): boolean =>
    language === undefined ||
    looked === undefined ||
    language === looked.language ||
    looked.beside.has(language);
  const files = store.filesOf(document).filter(isLookedAt);
  const shared = store.files(['collections', 'glossary', 'media']);
  const checked = [...shared, ...files].map((file) => ({
    ...file,
    read: () => store.text(file.path),
  }));
  const languages = looked && [looked.language];
  const paths = new Set(files.map(({ path }): string | undefined => path));
  return examine(checked, { rules: documentRules, languages }).findings.filter(({ file }) =>
    paths.has(file),
  );
}
