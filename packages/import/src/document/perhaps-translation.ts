import type { ImportFinding } from '../finding.ts';
import type { KnownDocument } from '../known-documents.ts';
import { nameWithoutLanguage } from '../name-without-language.ts';
import type { Page } from '../page.ts';
import type { Knowledge } from '../types.ts';

/** Many pages of an archive can be of one year, few of one day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Says so where a page may be no original: a page of its name and its day is a document in another language. */
export function perhapsTranslation(
  page: Page,
  { issued, originalLanguage }: Pick<KnownDocument, 'issued' | 'originalLanguage'>,
  { documents, languages }: Knowledge,
): ImportFinding[] {
  if (!DAY.test(issued)) return [];
  const nameOf = (name: string): string => nameWithoutLanguage(name, languages);
  const found = documents
    .issued(issued)
    .find(
      ([, known]) =>
        known.originalLanguage !== originalLanguage &&
        known.files.some((file) => nameOf(file) === nameOf(page.name)),
    );
  if (found === undefined) return [];
  const [id, known] = found;
  return [
    {
      rule: 'perhaps-translation',
      severity: 'warning',
      message: `${page.name} has the date of ${id} (from ${known.files.join(', ')}) and the name of its page: it may be a translation of it, and became an original.`,
      help: `If it is one, take its document away, and import the page with --translation-of ${id}.`,
      file: page.name,
      document: id,
    },
  ];
}
