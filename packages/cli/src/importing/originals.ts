import { createHash } from 'node:crypto';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { nameWithoutLanguage } from '@archive/import';
import type { Finding } from '@archive/schema';

import { readBytes } from '../read-bytes.ts';
import type { GrowingKnowledge } from './knowledge.ts';
import { pageFiles } from './page-files.ts';

/** The documents that were made of the pages of a folder, each by the name of its page. */
export interface Originals {
  /** Without the ending and the language of the name; a name that two documents have is none. */
  readonly documents: ReadonlyMap<string, string | undefined>;
  readonly languages: readonly string[];
}

/** Finds the documents that were made of the pages of a folder: by what is in a page, not by its name. */
export function originalsIn(folder: string, cwd: string, knowledge: GrowingKnowledge): Originals {
  const { languages } = knowledge;
  const documents = new Map<string, string | undefined>();
  for (const file of pageFiles([folder], cwd).files) {
    const path = resolve(cwd, file);
    const bytes = readBytes(path, file);
    if (!bytes.ok) continue;
    const hash = createHash('sha256').update(bytes.value).digest('hex');
    const page = knowledge.imported.get(hash);
    const document = page && knowledge.documents.get(page.document);
    if (page === undefined || document?.originalLanguage !== page.language) continue;
    const key = keyOf(relative(resolve(cwd, folder), path), languages);
    const isOther = documents.has(key) && documents.get(key) !== page.document;
    documents.set(key, isOther ? undefined : page.document);
  }
  return { documents, languages };
}

/**
 * The document that a page is a translation of: its original lies in the same place of its folder
 * and is called as the page is, but for a language at the end of the name.
 *
 * @param named - the files and folders that were named to be imported
 */
export function originalOf(
  file: string,
  named: readonly string[],
  cwd: string,
  { documents, languages }: Originals,
): string | undefined {
  const path = resolve(cwd, file);
  const folder = named
    .map((name) => resolve(cwd, name))
    .find((name) => path.startsWith(name + sep));
  const place = folder === undefined ? basename(path) : relative(folder, path);
  return documents.get(keyOf(place, languages));
}

/** Says that no original was found for a page. */
export function noOriginalOf(file: string, folder: string): Finding {
  return {
    rule: 'missing-original',
    severity: 'error',
    message: `${file} has no original in ${folder}: no page of that name there, or of that name and a language, is one document of the archive.`,
    help: 'Import the originals first, as they are now; or import this page with --translation-of ID.',
    file,
  };
}

/** A page's path without the ending and the language of its name: `a/x_ru.html` is `a/x`. */
function keyOf(path: string, languages: readonly string[]): string {
  return join(dirname(path), nameWithoutLanguage(basename(path), languages));
}
