import { links, noteCalls, parse, plain } from '@archive/markup';

import { wordSegmenter } from '../words/word-segmenter.ts';
import { datesIn, MASK } from './dates.ts';
import { figuresIn } from './figures.ts';
import { negationOf } from './negations.ts';
import { isNumberWord } from './number-words.ts';

/** What of a text carries meaning that a change may not touch, each in the order of the text. */
export interface TextSigns {
  figures: string[];
  dates: string[];
  /** Words with a capital letter, in small letters. */
  names: string[];
  negations: string[];
  noteCalls: string[];
  links: string[];
  /** Words in which no name or no negation could be told from any other word. */
  opaque: string[];
  /** Words without one. */
  common: ReadonlySet<string>;
}

interface Word {
  word: string;
  /** In small letters. */
  small: string;
  start: number;
}

/** Letters that have no case: in such a script a name looks like any other word. */
const CASELESS = /\p{Lo}|\p{Script=Georgian}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
/** Vowel signs of Arabic and Hebrew, and the stretch of a line: with or without them it is the same word. */
const POINTS = /\u0640|(?=[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Inherited}])\p{Mn}/gu;
/** Reads the signs of meaning off a text with markup. */
export function textSigns(text: string, language: string): TextSigns {
  const tree = parse(text.normalize('NFC'));
  const read = plain(tree);
  const primary = language.split('-', 1)[0] ?? language;
  const negation = negationOf(primary);
  const { values: dates, rest } = datesIn(read, language);
  const words = wordsIn(read, language);
  const small = words.map((word) => word.small);
  const figures = [
    ...figuresIn(rest, language),
    ...small.filter((word) => isNumberWord(word, primary)),
  ];
  const negations = small.filter((word) => negation?.words.test(word));
  const common = new Set(small.filter((word, index) => word === words[index]?.word));

  const names: string[] = [];
  const opaque: string[] = [];
  for (const { word, small: name, start } of words) {
    if (CASELESS.test(word)) opaque.push(word.replaceAll(POINTS, ''));
    else if (!CAPITAL.test(word)) {
      if (negation === undefined) opaque.push(word);
    } else if (rest[start] !== MASK) names.push(name);
  }
  return {
    figures,
    dates,
    names,
    negations,
    noteCalls: noteCalls(tree),
    links: links(tree),
    opaque,
    common,
  };
}

function wordsIn(text: string, language: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of wordSegmenter(language).segment(text))
    if (isWordLike === true)
      words.push({ word: segment, small: segment.toLocaleLowerCase(language), start: index });
  return words;
}
