import type { OverviewDocument } from '../../api/index.ts';

/** The title of a document in a language, else in its own. */
export function documentTitle(document: OverviewDocument, tag: string): string {
  const { titles, originalLanguage, id } = document;
  return titles[tag] ?? titles[originalLanguage] ?? id;
}
