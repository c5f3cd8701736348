import { hashText } from '@archive/translation';

import { record } from './check-with.ts';

/** What a translation was made from, segment by segment: language, source text, own text. */
export type Made = Record<string, readonly [from: string, source: string, text: string]>;

/** The ledger of a-note in a language, as it was when these translations were made. */
export function ledgerOf(language: string, made: Made): Record<string, unknown> {
  const segments = Object.entries(made).map(([id, [from, source, text]]) => [
    id,
    record(from, { source: hashText(source), target: hashText(text) }),
  ]);
  return {
    [`ledgers/${language}/a-note.json`]: {
      document: 'a-note',
      language,
      segments: Object.fromEntries(segments),
    },
  };
}
