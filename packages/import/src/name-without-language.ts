const ENDING = /\.[^.]*$/;
const LANGUAGE = /[._-]([a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i;

/**
 * What a page's name has in common with those of its translations: `call_fr.htm` and
 * `call.en.html` are both `call`.
 *
 * @param name - without its folder
 * @param languages - the archive's: not every short word at the end of a name is a language
 * @returns the name without its ending, and without a language before that
 *
 * @example
 * ```ts
 * nameWithoutLanguage('call_fr.htm', ['en', 'fr']); // 'call'
 * ```
 */
export function nameWithoutLanguage(name: string, languages: readonly string[]): string {
  const stem = name.replace(ENDING, '');
  const tag = LANGUAGE.exec(stem)?.[1]?.toLowerCase().replace('_', '-') ?? '';
  const isLanguage = languages.some(
    (own) => tag === own.toLowerCase() || tag === own.split('-')[0],
  );
  return isLanguage ? stem.replace(LANGUAGE, '') : stem;
}
