import type { ImportFinding } from '../finding.ts';
import type { Known, KnownDocument, KnownDocuments } from '../known-documents.ts';
import type { Page } from '../page.ts';
import type { Knowledge } from '../types.ts';
import { slug } from './document-id.ts';

type Candidate = Pick<KnownDocument, 'title' | 'issued' | 'originalLanguage'>;

/**
 * Says so when the archive has a document of the same title and language, and the same date or
 * page name. Where all are the same it is an error: the page is a later version, and would be
 * there twice, unless both came together.
 */
export function sameDocument(
  page: Page,
  { title, issued, originalLanguage }: Candidate,
  { documents }: Knowledge,
): ImportFinding | undefined {
  const same = alike(title, documents)
    .filter(([, known]) => known.originalLanguage === originalLanguage)
    .map(([id, known]) => ({
      id,
      ...known,
      isDate: known.issued === issued,
      isName: known.files.includes(page.name),
    }))
    .filter(({ isDate, isName }) => isDate || isName);
  const earlier = same.find(({ isDate, isName, isNew }) => isDate && isName && isNew !== true);
  const twin = earlier ?? same[0];
  if (twin === undefined) return undefined;
  const { id } = twin;
  const files = `documents/${id}.json and locales/${originalLanguage}/documents/${id}.json`;
  const finding = { rule: 'document-exists', file: page.name, document: id } as const;
  if (twin === earlier) {
    return {
      ...finding,
      severity: 'error',
      message: `${page.name} was imported before as ${id}, and has changed since.`,
      help: `Correct the text of ${id} itself; or take away ${files} and import the page again. If it is another document, give it an --id.`,
    };
  }
  const from = twin.files.length === 0 ? '' : ` (from ${twin.files.join(', ')})`;
  const shared = twin.isDate ? 'title and date' : 'title and file name';
  return {
    ...finding,
    severity: 'warning',
    message: `${page.name} has the ${shared} of ${id}${from}.`,
    help: `Compare the two; if they are one, take one away: ${files}.`,
  };
}

/** Those of a title, and the one whose id was made of it: its title may have been edited since. */
function alike(title: string, documents: KnownDocuments): readonly Known[] {
  const id = slug(title);
  const named = documents.get(id);
  const titled = documents.titled(title);
  return named === undefined || named.title === title ? titled : [[id, named], ...titled];
}
