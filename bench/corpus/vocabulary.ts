import { random } from './random.ts';
import { wordLists, type WordList } from './word-lists.ts';

/** How many words each language has. The rank of a word is its meaning: word 5 of one language translates word 5 of all others. */
export const VOCABULARY = 9000;

/** The words of one language, frequent ones first, and its signs. */
export interface Vocabulary {
  words: readonly string[];
  signs: WordList['signs'];
}

const made = new Map<string, Vocabulary>();

/** @throws RangeError for a language that has no word list */
export function vocabularyOf(language: string): Vocabulary {
  let vocabulary = made.get(language);
  if (vocabulary === undefined) {
    const list = wordLists[language];
    if (list === undefined) throw new RangeError(`There is no word list for "${language}".`);
    vocabulary = { words: wordsOf(language, list), signs: list.signs };
    made.set(language, vocabulary);
  }
  return vocabulary;
}

function wordsOf(language: string, { frequent, stems, endings }: WordList): string[] {
  const first = stems.split(' ');
  const inflected = first.flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
  const compound = first.flatMap((stem) => first.map((second) => stem + second));
  const common = new Set(frequent.split(' '));
  const rare = new Set([...shuffled(language, inflected), ...shuffled(language, compound)]);
  const words = [...common, ...[...rare].filter((word) => !common.has(word))].slice(0, VOCABULARY);
  if (words.length < VOCABULARY) throw new RangeError(`"${language}" has too few words.`);
  return words;
}

function shuffled(language: string, words: readonly string[]): string[] {
  const next = random('words', language);
  return words
    .map((word) => ({ word, place: next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word);
}
