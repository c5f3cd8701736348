import { scriptsOf } from './script.ts';

/*
 * Scripts whose letters join or form others, so that the zero-width joiner and non-joiner tell how
 * they are written. Source: The Unicode Standard 17, chapters 9, 12 to 14 and 23.2.
 */
const JOINING = [
  'Adlm',
  'Arab',
  'Mand',
  'Mong',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Beng',
  'Deva',
  'Gujr',
  'Guru',
  'Knda',
  'Mlym',
  'Orya',
  'Sinh',
  'Taml',
  'Telu',
  'Khmr',
  'Mymr',
  'Tibt',
  'Thaa',
];
/* Scripts without spaces between words, where a zero-width space tells where a line may break. */
const UNSPACED = ['Khmr', 'Laoo', 'Mymr', 'Thai', 'Tibt', 'Lana', 'Tale', 'Talu'];

const joining = new RegExp(`[${JOINING.map((code) => `\\p{scx=${code}}`).join('')}]`, 'u');

/** Whether a zero-width joiner or non-joiner stands beside a letter of a script that uses it. */
export function joinsLetters(text: string, offset: number): boolean {
  // Two units before: a letter may be written with a pair of surrogates.
  const beside = text.slice(Math.max(0, offset - 2), offset) + text.slice(offset + 1, offset + 3);
  return joining.test(beside);
}

/** Whether a language is written without spaces between words. */
export function partsWords(tag: string): boolean {
  return scriptsOf(tag).some((script) => UNSPACED.includes(script));
}
