/** What a mark at the end of a text says, whatever the script. */
export type EndKind =
  | 'stop'
  | 'question'
  | 'exclamation'
  | 'ellipsis'
  | 'colon'
  | 'semicolon'
  | 'comma';

/* Source: Unicode, the property Sentence_Terminal and the names of the characters. */
const MARKS: readonly [EndKind, string][] = [
  ['stop', '.․。．｡।॥۔։።။។៕།༎᠃᙮᱾᱿꓿꘎܁܂߸⳹⸼'],
  ['question', '?？؟⁇⁈፧⳺꘏՞⸮'],
  ['exclamation', '!！‼⁉՜߹'],
  ['ellipsis', '…⋯‥'],
  ['colon', ':：፦'],
  ['semicolon', ';；؛፤'],
  ['comma', ',，、،፣﹐'],
];

const kinds = new Map(
  MARKS.flatMap(([kind, marks]) => [...marks].map((mark): [string, EndKind] => [mark, kind])),
);

/**
 * What a mark says in a language.
 *
 * @param language A primary language subtag.
 * @returns Nothing for a character that ends nothing.
 * @example
 * endKind('؟', 'ar'); // 'question'
 * endKind(';', 'el'); // 'question'
 */
export function endKind(mark: string, language: string): EndKind | undefined {
  // Greek asks with what is a semicolon elsewhere, and has a raised point for that.
  if (language === 'el' && mark === ';') return 'question';
  if (language === 'el' && mark === '·') return 'semicolon';
  // The Ethiopic word space, two dots, stands for a colon too.
  if (mark === '፡') return 'colon';
  return kinds.get(mark);
}

/*
 * Source for both lists: The Unicode Standard, chapters 9, 13 and 16, and the languages' grammars.
 */

/** Languages that end a sentence with a space, or with no mark at all. */
export const ENDS_WITHOUT_STOP: ReadonlySet<string> = new Set(['th', 'lo', 'nod', 'shn', 'tts']);

/** Languages in which a question needs no mark of its own: a word in it asks. */
export const ASKS_WITHOUT_MARK: ReadonlySet<string> = new Set([
  ...ENDS_WITHOUT_STOP,
  'bo',
  'dz',
  'hy',
  'ja',
  'km',
  'my',
]);
