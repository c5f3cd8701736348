const SIGNS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Of four thousand and more there are no letters. */
const LARGEST = 3999;

/**
 * A number in Roman numerals, as centuries are written in most languages of Europe; in figures
 * where there are none for it: below 1 and above 3999.
 *
 * @example
 * romanNumeral(19); // 'XIX'
 */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST) return String(number);
  let rest = number;
  let numeral = '';
  for (const [value, sign] of SIGNS)
    while (rest >= value) {
      numeral += sign;
      rest -= value;
    }
  return numeral;
}
