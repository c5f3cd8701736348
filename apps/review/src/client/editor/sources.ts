import type { WorkDocument, WorkSegment } from '../../api/index.ts';

/** The languages that can stand beside the one that is worked on. */
export function sourceLanguages({ languages, language }: WorkDocument): string[] {
  return languages.filter((tag) => tag !== language);
}

/**
 * The language that stands beside a segment: the one chosen, else the one it was made from, else
 * the original.
 *
 * @returns '' where nothing does, as beside the original itself
 */
export function sourceFor(document: WorkDocument, segment: WorkSegment, chosen: string): string {
  const { skeleton, language } = document;
  const offered = sourceLanguages(document);
  if (offered.includes(chosen)) return chosen;
  if (language === skeleton.originalLanguage) return '';
  return [segment.from, skeleton.originalLanguage].find((tag) => offered.includes(tag)) ?? '';
}
