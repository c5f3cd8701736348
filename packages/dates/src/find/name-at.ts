import type { Name } from './calendar-words.ts';
import type { TextToken } from './tokens.ts';

/** A name in the text, how many tokens it has, and whether a joined "and" stands before it. */
export interface NameAt {
  readonly name: Name;
  readonly length: number;
  readonly joined: boolean;
}

/** The name of a month, a season or a day that begins at a token. */
export function nameAt(tokens: readonly TextToken[], index: number): NameAt | undefined {
  for (const { name, joined } of tokens[index]?.met?.names ?? []) {
    const fits = name.rest.every((word, step) => tokens[index + 1 + step]?.met?.folded === word);
    if (fits) return { name, length: 1 + name.rest.length, joined };
  }
  return undefined;
}

/** Whether a word or sign may stand between the parts of a date and says nothing. */
export function isFiller(token: TextToken | undefined): boolean {
  return token?.met?.isFiller === true;
}

/** Whether a word or dash joins two days. */
export function isConnector(token: TextToken | undefined): boolean {
  return token?.met?.isConnector === true;
}
