import { compareDocuments } from './compare-documents.ts';
import type { DocumentReport } from './document-report.ts';
import type { Comparison } from './open-comparison.ts';
import type { Side } from './side.ts';

/** What changed in one language. */
export interface LanguageChanges {
  tag: string;
  /** Its name in itself, or its tag. */
  name: string;
  direction: 'ltr' | 'rtl';
  documents: DocumentReport[];
}

/** Tells what changed, language by language in the archive's order; languages it does not have come last. */
export function compareLanguages({ before, after, files }: Comparison): LanguageChanges[] {
  const inside = files.filter((file) => file.inside);
  return [...compareDocuments(before, after, inside)]
    .map(([tag, documents]) => ({
      tag,
      name: after.languageName(tag),
      direction: after.directionOf(tag),
      documents,
    }))
    .toSorted(inOrderOf(after));
}

function inOrderOf({ archive }: Side): (a: LanguageChanges, b: LanguageChanges) => number {
  const tags = archive?.languages.map(({ tag }) => tag) ?? [];
  const place = (tag: string): number => (tags.includes(tag) ? tags.indexOf(tag) : tags.length);
  return (a, b) => place(a.tag) - place(b.tag) || (a.tag < b.tag ? -1 : 1);
}
