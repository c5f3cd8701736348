/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { direction } = new Intl.Locale(language).getTextInfo();
  return direction === 'rtl' ? 'rtl' : 'ltr';
}

/** A language's own name for itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
