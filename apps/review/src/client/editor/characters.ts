/** Characters that keyboards lack, as they are put in, with a name for each in the tool's words. */
export interface Character {
  text: string;
  shown: string;
  /** A key of the words; the character names itself where there is none. */
  name?: string;
}

const QUOTES: Readonly<Record<string, string>> = {
  ar: '«»“”',
  de: '„“‚‘',
  en: '“”‘’',
  es: '«»“”',
  fr: '«»“”’',
  it: '«»“”’',
  ru: '«»„“',
};

/** The row of characters for a language. */
export function charactersFor(language: string): Character[] {
  const quotes = QUOTES[language] ?? QUOTES[language.split('-')[0] ?? ''] ?? '“”«»';
  return [
    ...Array.from(`${quotes}–—…`, (text) => ({ text, shown: text })),
    { text: '\u00A0', shown: 'NBSP', name: 'char-no-break-space' },
    { text: '\u202F', shown: 'NNBSP', name: 'char-narrow-space' },
    { text: '\u2066', shown: 'LRI', name: 'char-lri' },
    { text: '\u2067', shown: 'RLI', name: 'char-rli' },
    { text: '\u2069', shown: 'PDI', name: 'char-pdi' },
  ];
}
