/** Letters of its script that a language does not have: statistics of short texts take no notice of them. */
const LACKS: Readonly<Record<string, string>> = {
  be: 'иъщїґјљњћђџѓќѕ',
  bg: 'ыэёіїєґўјљњћђџѓќѕ',
  bs: 'ыэёйщъьюяіїєґўѓќѕ',
  mk: 'ыэёйщъьюяіїєґўћђ',
  ru: 'іїєґўјљњћђџѓќѕ',
  sr: 'ыэёйщъьюяіїєґўѓќѕ',
  uk: 'ыэёъўјљњћђџѓќѕ',
  ar: 'پچژگێۆڕڵەٹڈڑے',
  fa: 'ێۆڕڵەٹڈڑےټډړښڼ',
  ms: 'ێۆڕڵەٹڈڑے',
  ps: 'ێۆڕڵەٹڈڑے',
  skr: 'ێۆڕڵە',
  ug: 'ێڕڵحذصضطظعث',
  ur: 'ێۆڕڵەټډړښڼ',
};
/** Each as it looks for them in a text: small and capital. */
const FOREIGN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(LACKS).map(([language, letters]) => [
    language,
    new RegExp(`[${letters}${letters.toUpperCase()}]`, 'gu'),
  ]),
);
/** Fewer stand in foreign names: so many, and this share of all letters. */
const FEW = 2;
const SHARE = 0.01;

export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/**
 * Whether a text has letters that a language does not have, and more of them than foreign names bring.
 *
 * @param letters - how many letters the text has
 */
export function hasForeignLetters(text: string, letters: number, language: string): boolean {
  const foreign = FOREIGN.get(language);
  if (foreign === undefined) return false;
  const found = text.match(foreign)?.length ?? 0;
  return found >= FEW && found >= letters * SHARE;
}
