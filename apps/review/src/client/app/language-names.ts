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
  return (language) => {
    // Of a tag with a part for private use it does not say that it has no name for it: it throws.
    const name = language.includes('-x-') ? undefined : names.of(language);
    return name ?? own(language) ?? language;
  };
}
