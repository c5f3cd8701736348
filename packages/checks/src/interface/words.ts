import type { InterfaceBundle } from '@archive/schema';

import type { ArchiveIndex, CheckedFile, WordsEntry } from '../archive-index.ts';

/** One language's file of words, with what it is compared with. */
export interface WordsFile {
  file: CheckedFile;
  language: string;
  own: InterfaceBundle;
  /** What holds in that language: its own words over those it inherits; empty ones do not count. */
  effective: InterfaceBundle;
  reference: NonNullable<WordsEntry['reference']>;
}

/** Every file of words that there is something to compare with. */
export function* wordsFiles({ words }: ArchiveIndex): Iterable<WordsFile> {
  for (const { own, base, reference } of [words.interface, words.messages, words.review]) {
    if (reference === undefined) continue;
    for (const [language, { file, value }] of own) {
      const effective = { ...base.get(language), ...written(value) };
      yield { file, language, own: value, effective, reference };
    }
  }
}

/** Words without those that are still to be translated. */
export function written(words: InterfaceBundle): InterfaceBundle {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== ''));
}
