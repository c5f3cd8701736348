const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};
const NUMERAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in capital letters; nothing for any other word. */
export function romanValue(word: string): number | undefined {
  if (word === '' || word.length > 9 || !NUMERAL.test(word)) return undefined;
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const own = VALUES[word.charAt(at)] ?? 0;
    value += own < (VALUES[word.charAt(at + 1)] ?? 0) ? -own : own;
  }
  return value;
}
