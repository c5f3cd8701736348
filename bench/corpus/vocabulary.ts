import { random } from './random.ts';
import { wordLists, type WordList } from './word-lists.ts';

/** How many words each language has. The rank of a word is its meaning: word 5 of one language translates word 5 of all others. */
export const VOCABULARY = 9000;

/** The words of one language, frequent ones first, and its signs. */
export interface Vocabulary {
  words: readonly string[];
  signs: WordList['signs'];
}

/** Languages without a word list of their own, and whose they take: its words in an order of their own. */
const BORROWED: Readonly<Record<string, string>> = {
  ...lend('en', ['de', 'nl', 'sv', 'da', 'fi', 'id', 'sw', 'tr', 'vi']),
  ...lend('fr', ['it', 'ca', 'ro']),
  ...lend('es', ['pt', 'gl', 'eu']),
  ...lend('ru', ['uk', 'be', 'bg', 'sr', 'kk']),
  ...lend('ar', ['fa', 'ur']),
  ...lend('zh', ['ja', 'ko']),
};

const made = new Map<string, Vocabulary>();

/** The languages that there are words for: those with a list of their own, then those that borrow. */
export function vocabularies(): string[] {
  return [...Object.keys(wordLists), ...Object.keys(BORROWED)];
}

/** @throws RangeError for a language that has no word list */
export function vocabularyOf(language: string): Vocabulary {
  let vocabulary = made.get(language);
  if (vocabulary === undefined) {
    const list = wordLists[BORROWED[language] ?? language];
    if (list === undefined) throw new RangeError(`There is no word list for "${language}".`);
    vocabulary = { words: wordsOf(language, list), signs: list.signs };
    made.set(language, vocabulary);
  }
  return vocabulary;
}

function lend(owner: string, languages: readonly string[]): Record<string, string> {
  return Object.fromEntries(languages.map((language) => [language, owner]));
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
