import { canonicalTag } from '@archive/schema';

/**
 * The language of an archive that a file means: programs write `fr_FR` where the archive has `fr`,
 * and `pt` where it has `pt-BR`.
 *
 * @param tag - as the file has it
 * @param languages - the tags of the archive's languages
 *
 * @example
 * ```ts
 * matchLanguage('fr_FR', ['en', 'fr']); // 'fr'
 * matchLanguage('de', ['en', 'fr']); // undefined
 * ```
 */
export function matchLanguage(tag: string, languages: readonly string[]): string | undefined {
  const wanted = canonicalTag(tag);
  if (wanted === undefined) return undefined;
  const subtags = wanted.split('-');
  for (let length = subtags.length; length > 0; length--) {
    const shorter = subtags.slice(0, length).join('-');
    if (languages.includes(shorter)) return shorter;
  }
  const related = languages.filter((language) => language.split('-', 1)[0] === subtags[0]);
  return related.length === 1 ? related[0] : undefined;
}
