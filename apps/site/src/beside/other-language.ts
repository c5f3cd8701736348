import type { CompiledDocument, Version } from '../archive/compile-document.ts';

/**
 * The language that a text is set beside: a translation beside the original, the original beside
 * the first translation that is complete, or else the first. `undefined` where there is no other.
 */
export function otherLanguage(document: CompiledDocument, language: string): string | undefined {
  const { originalLanguage } = document.skeleton;
  if (language !== originalLanguage) return document.original && originalLanguage;
  const isComplete = ({ present, total }: Version): boolean => present === total;
  const translations = [...document.versions].filter(([tag]) => tag !== originalLanguage);
  const found = translations.find(([, version]) => isComplete(version)) ?? translations[0];
  return found?.[0];
}
