import { edtfRange, parseEdtf } from '@archive/schema';
import { coverage, translationStatus } from '@archive/translation';
import type { Candidate, Coverage, TranslatedDocument } from '@archive/translation';

/**
 * Counts a document in each of the archive's languages but the one it was written in: how far its
 * translation has come, and what there is to weigh when somebody asks what to translate next.
 *
 * @example
 * countDocument(document, store.languages).get('fr')?.coverage.wordsLeft; // 120
 */
export function countDocument(
  document: TranslatedDocument,
  languages: readonly string[],
): Map<string, Candidate> {
  const { id, originalLanguage, issued } = document.skeleton;
  const counted = languages
    .filter((tag) => tag !== originalLanguage)
    .map((tag): [string, Coverage] => [tag, coverage(translationStatus(document, tag))]);
  const done = counted.filter(([, { wordsLeft }]) => wordsLeft === 0).length;
  const others = counted.length - 1;
  const day = dayOf(issued);
  return new Map(
    counted.map(([language, own]) => {
      const doneElsewhere = own.wordsLeft === 0 ? done - 1 : done;
      const elsewhere = others === 0 ? 0 : doneElsewhere / others;
      return [language, { document: id, language, coverage: own, issued: day, elsewhere }];
    }),
  );
}

/** A date that is open at its beginning is as old as can be. */
function dayOf(issued: string): number {
  const date = parseEdtf(issued);
  return date === undefined ? -Infinity : edtfRange(date).earliest;
}
