import { languageNameIn } from '@archive/schema';

/**
 * Names languages in the language of the interface: as the browser has it, or else as the archive does.
 *
 * @param own What the archive calls a language.
 */
export function languageNames(
  tag: string,
  own: (language: string) => string | undefined,
): (language: string) => string {
  const names = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' });
  return (language) => languageNameIn(names, language) ?? own(language) ?? language;
}
