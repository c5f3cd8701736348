import { primary } from '../language/primary.ts';
import { spelling } from '../terms/inflection.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { romanValue } from './roman.ts';

/** What a word says of a number. */
export type NumberWord =
  | { type: 'number'; value: number; cardinal: boolean }
  /** It may stand inside a longer number: `soixante et onze`. */
  | { type: 'joint' }
  | { type: 'roman'; value: number; length: number };

const JOINTS = new Set(['and', 'et', 'y', 'e', 'und']);
/** Joined to the beginning of Arabic words: "and", "in", "to", "like", "the". */
const ARABIC_PREFIX = /^([وف]?)[بلك]?(?:ال|(?<=ل)ل)?/;
/** A Roman numeral; one of several letters may have those of an ordinal behind it: `XIXe`. */
const ROMAN = /^(?:[IVX]$|[IVXLCDM]{2,}(?=(?:er?|re|ère|ème|th)?$))/u;

/** Reads one word. */
export function numberWord(word: string, language: string): NumberWord | undefined {
  const words = tableOf(primary(language));
  if (words.size > 0) {
    const spelled = spelling(word);
    const found =
      words.get(spelled) ?? (primary(language) === 'ar' ? inArabic(spelled, words) : undefined);
    if (found !== undefined) return found;
    if (JOINTS.has(word)) return { type: 'joint' };
  }
  const [numeral = ''] = ROMAN.exec(word) ?? [];
  const value = romanValue(numeral);
  return value === undefined ? undefined : { type: 'roman', value, length: numeral.length };
}

/** The words of a language that can say something of a number; of Roman numerals their beginnings. */
export function numberWords(language: string): string[] {
  const letters = Array.from('IVXLCDM');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const numerals = pairs.flatMap((two) => [two, ...letters.map((third) => two + third)]);
  return [...tableOf(primary(language)).keys(), ...JOINTS, 'I', 'V', 'X', ...numerals];
}

/** Whether the words for numbers are known in a language. */
export function knowsNumberWords(language: string): boolean {
  return Object.hasOwn(NUMBER_WORDS, primary(language)) || isHan(language);
}

/** Whether a language writes numbers in Chinese characters too. */
export function isHan(language: string): boolean {
  return /^(?:zh|ja|yue|lzh)(?:-|$)/.test(language);
}

function inArabic(word: string, words: ReadonlyMap<string, NumberWord>): NumberWord | undefined {
  const [prefix = '', and = ''] = ARABIC_PREFIX.exec(word) ?? [];
  return words.get(word.slice(prefix.length)) ?? words.get(word.slice(and.length));
}

const tables = new Map<string, ReadonlyMap<string, NumberWord>>();

function tableOf(language: string): ReadonlyMap<string, NumberWord> {
  const before = tables.get(language);
  if (before !== undefined) return before;
  const words = new Map<string, NumberWord>();
  const list = Object.hasOwn(NUMBER_WORDS, language) ? (NUMBER_WORDS[language] ?? '') : '';
  for (const line of list.split('\n')) {
    const [cardinals = '', others = ''] = line.split(';');
    const [number = '', ...forms] = cardinals.trim().split(' ');
    const value = Number(number);
    for (const form of forms) words.set(spelling(form), { type: 'number', value, cardinal: true });
    for (const form of others.trim().split(' '))
      if (form !== '') words.set(spelling(form), { type: 'number', value, cardinal: false });
  }
  tables.set(language, words);
  return words;
}
