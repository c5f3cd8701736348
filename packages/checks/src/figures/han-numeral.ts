const DIGITS = new Map(
  Array.from('〇一二三四五六七八九', (character, value): [string, number] => [character, value]),
);
for (const [character, value] of [
  ['零', 0],
  ['两', 2],
  ['兩', 2],
  ['元', 1],
] as const)
  DIGITS.set(character, value);
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
export const HAN_NUMERAL = /[〇零一二三四五六七八九两兩十百千万萬亿億]+/gu;

/** The value of a number in Chinese characters: 三十 is 30, 二〇二二 is 2022. */
export function hanValue(numeral: string): number {
  let total = 0;
  let section = 0;
  let digits = '';
  const take = (): number => {
    const value = digits === '' ? 0 : Number(digits);
    digits = '';
    return value;
  };
  for (const character of numeral) {
    const digit = DIGITS.get(character);
    const ten = TENS[character];
    const large = LARGE[character];
    if (digit !== undefined) digits += digit;
    else if (ten !== undefined) section += (digits === '' ? 1 : take()) * ten;
    else if (large !== undefined) {
      total += Math.max(1, section + take()) * large;
      section = 0;
    }
  }
  return total + section + take();
}
