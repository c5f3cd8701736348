import { fold } from '@archive/dates';

/** A name of the archive or of something in it, in one of its languages. */
export interface Name {
  /** What it names: a collection's id, `archives`, `home` or `archive`. */
  readonly of: string;
  readonly isCollection: boolean;
  readonly folded: string;
  readonly words: readonly string[];
}

export function nameOf(of: string, text: string, isCollection: boolean): Name {
  const folded = fold(text);
  return { of, isCollection, folded, words: wordsOf(folded) };
}

export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word may bear another ending. */
const SAME_STEM = 0.6;
const SHORT = 3;

/** Whether two words are forms of one: of equal beginning for the most part. */
export function areForms(one: string, other: string): boolean {
  if (one === other) return true;
  const longest = Math.max(one.length, other.length);
  let same = 0;
  while (same < longest && one[same] === other[same]) same++;
  return same >= SHORT && same / longest >= SAME_STEM;
}

/**
 * Whether words are a name, in whatever form a sentence gives it: `aux prises de position` is
 * `Prises de position`.
 *
 * @param mostExtra - how many short words may stand beside it
 */
export function areName(words: readonly string[], name: Name, mostExtra: number): boolean {
  const rest = [...words];
  let found = 0;
  for (const word of name.words) {
    const index = rest.findIndex((one) => areForms(one, word));
    if (index === -1) {
      // Articles and prepositions come and go.
      if (word.length > SHORT) return false;
      continue;
    }
    rest.splice(index, 1);
    found++;
  }
  return found > 0 && rest.length <= mostExtra && rest.every((word) => word.length <= SHORT + 2);
}
