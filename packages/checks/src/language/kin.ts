import { primary } from './primary.ts';

/** Languages that share their small words, so that these do not tell them apart. */
const KIN: readonly (readonly string[])[] = [
  ['bs', 'hr', 'sr'],
  ['da', 'nb', 'nn', 'no'],
  ['id', 'ms'],
];

/** Whether two tags are of one language, or of two that are near to each other. */
export function isKin(one: string, other: string): boolean {
  const [first, second] = [primary(one), primary(other)];
  return first === second || KIN.some((kin) => kin.includes(first) && kin.includes(second));
}
