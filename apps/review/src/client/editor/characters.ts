import { quotationMarks } from '@archive/checks';

/** Characters that keyboards lack, as they are put in, with a name for each in the tool's words. */
export interface Character {
  text: string;
  shown: string;
  /** A key of the words; the character names itself where there is none. */
  name?: string;
}

/** How many pairs of quotation marks are offered: the one to use, and the one inside it. */
const PAIRS = 2;
const USUAL = '“” ‘’';

/** The row of characters for a language. */
export function charactersFor(language: string): Character[] {
  const pairs = (quotationMarks(language) ?? USUAL).split(' ').slice(0, PAIRS);
  const signs = new Set([...pairs.join(''), '’', '–', '—', '…']);
  return [
    ...Array.from(signs, (text) => ({ text, shown: text })),
    { text: '\u00A0', shown: 'NBSP', name: 'char-no-break-space' },
    { text: '\u202F', shown: 'NNBSP', name: 'char-narrow-space' },
    { text: '\u2066', shown: 'LRI', name: 'char-lri' },
    { text: '\u2067', shown: 'RLI', name: 'char-rli' },
    { text: '\u2069', shown: 'PDI', name: 'char-pdi' },
  ];
}
