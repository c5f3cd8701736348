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
/** Fewer stand in foreign names: so many, and this share of all letters. */
const FEW = 2;
const SHARE = 0.01;

/** Whether a text has letters that a language does not have, and more of them than foreign names bring. */
export function hasForeignLetters(text: string, language: string): boolean {
  const lacking = LACKS[language];
  if (lacking === undefined) return false;
  const foreign = new Set(lacking);
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
  const found = letters.filter((letter) => foreign.has(letter)).length;
  return found >= FEW && found >= letters.length * SHARE;
}
