import { isId } from '@archive/schema';
import anyAscii from 'any-ascii';

const LONGEST = 60;
const MOST_SYLLABLES = /[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]/u;

/**
 * Makes an id of a title: transliterated, small letters and hyphens; with the year, then with a
 * number where it is taken.
 *
 * @param year - as four digits, if it is known
 * @param otherwise - what to use for a title of nothing but signs
 */
export function documentId(
  title: string,
  year: string,
  otherwise: string,
  taken: ReadonlySet<string>,
): string {
  const name = slug(title) || otherwise;
  // Windows keeps some names for itself, such as aux.
  const base = isId(name) ? name : `document-${name}`;
  if (!taken.has(base)) return base;
  const dated = /^\d{4}$/.test(year) && !base.endsWith(`-${year}`) ? `${base}-${year}` : base;
  if (!taken.has(dated)) return dated;
  for (let number = 2; ; number++) {
    const numbered = `${dated}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** What an id says of a title; empty for one of nothing but signs. */
export function slug(title: string): string {
  const isSyllabic = MOST_SYLLABLES.test(title);
  const ascii = anyAscii(title.slice(0, 4 * LONGEST).normalize('NFC'));
  // Syllables come with a capital each and nothing between them.
  const words = isSyllabic ? ascii.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-') : ascii;
  const text = words
    .toLowerCase()
    .replaceAll(/['`"’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (text === '') return '';
  // An id begins with a letter.
  const lettered = /^[a-z]/.test(text) ? text : `document-${text}`;
  if (lettered.length <= LONGEST) return lettered;
  const cut = lettered.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > LONGEST / 2 ? cut.slice(0, end) : lettered.slice(0, LONGEST);
}
