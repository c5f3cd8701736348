import { WordTable } from '@archive/dates';

import { HAN_NUMERAL, hanValue } from './han-numeral.ts';
import { isHan, numberWord } from './number-word.ts';
import type { NumberWord } from './number-word.ts';

/** A number in words, as it stands in running text. */
export interface SpelledNumber {
  start: number;
  end: number;
  text: string;
  value: number;
}

/** The numbers that a text writes without digits. */
export interface Spelled {
  /** All that any of its words can mean, ordinals and parts of longer numbers among them. */
  values: ReadonlySet<number>;
  /** The cardinals, each as a whole. */
  cardinals: readonly SpelledNumber[];
  romans: readonly SpelledNumber[];
}

const NONE: Spelled = { values: new Set(), cardinals: [], romans: [] };

/** A number that is being read. */
interface Run {
  start: number;
  end: number;
  /** Where it goes on, behind an "and". */
  next: number;
  cardinal: boolean;
  values: number[];
}

/** Puts the numbers of a text together from its words, which are handed over one after the other. */
export class SpelledReader {
  readonly #text: string;
  /** Made when there is a number to keep: most texts have none. */
  #values: Set<number> | undefined;
  readonly #cardinals: SpelledNumber[] = [];
  readonly #romans: SpelledNumber[] = [];
  #run: Run | undefined;

  constructor(text: string, language: string) {
    this.#text = text;
    if (isHan(language))
      for (const [numeral] of text.matchAll(HAN_NUMERAL)) this.#keep(hanValue(numeral));
  }

  add(word: NumberWord, start: number, end: number): void {
    if (this.#run !== undefined && !areNeighbours(this.#text, this.#run.next, start)) this.#close();
    const run = this.#run;
    if (word.type === 'joint') {
      if (run !== undefined) run.next = end;
    } else if (word.type === 'roman') this.#addRoman(word, start);
    else if (run !== undefined && continues(run.values.at(-1) ?? 0, word.value)) {
      run.values.push(word.value);
      run.cardinal &&= word.cardinal;
      run.end = end;
      run.next = end;
    } else {
      this.#close();
      const { value, cardinal } = word;
      this.#run = { start, end, next: end, cardinal, values: [value] };
    }
  }

  /** What was read, when the last word has been handed over. */
  end(): Spelled {
    this.#close();
    if (this.#values === undefined) return NONE;
    return { values: this.#values, cardinals: this.#cardinals, romans: this.#romans };
  }

  #keep(value: number): void {
    this.#values ??= new Set();
    this.#values.add(value);
  }

  #addRoman({ value, length }: { value: number; length: number }, start: number): void {
    this.#close();
    this.#keep(value);
    // A single letter is more often a letter.
    const text = this.#text.slice(start, start + length);
    if (length > 1) this.#romans.push({ start, end: start + length, text, value });
  }

  #close(): void {
    if (this.#run === undefined) return;
    const { start, end, cardinal, values } = this.#run;
    const value = valueOf(values);
    for (const one of values) this.#keep(one);
    this.#keep(value);
    if (cardinal) this.#cardinals.push({ start, end, text: this.#text.slice(start, end), value });
    this.#run = undefined;
  }
}

const tables = new Map<string, WordTable<NumberWord>>();

/** Reads the numbers that a text has in words, in Roman numerals or in Chinese characters. */
export function spelledNumbers(text: string, language: string): Spelled {
  let table = tables.get(language);
  if (table === undefined) {
    table = new WordTable((word) => numberWord(word, language));
    tables.set(language, table);
  }
  const reader = new SpelledReader(text, language);
  table.read(text, (word, start, end) => reader.add(word, start, end));
  return reader.end();
}

/** Whether a word can go on with the number before it: twenty, one; but not five, six. */
function continues(before: number, value: number): boolean {
  if (value >= 100) return before < value;
  if (before >= 100) return true;
  const isTen = before % 10 === 0 && before > 0;
  // soixante-dix, dix-sept; and quatre-vingts, dreiundzwanzig, ثلاثة عشر, where the smaller one is first.
  return isTen ? value < 20 && value > 0 : before < 10 && value >= 10 && value % 10 === 0;
}

/** Puts a longer number together: two hundred and five, quatre-vingt-dix, ثلاثة وعشرون. */
function valueOf(values: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of values) {
    if (value >= 1000) {
      total += Math.max(1, current) * value;
      current = 0;
    } else if (value === 100) current = Math.max(1, current) * 100;
    else if (value === 20 && current % 100 === 4) current += 76;
    else current += value;
  }
  return total + current;
}

/** Whether nothing but a space or a hyphen stands between two words. */
function areNeighbours(text: string, end: number, start: number): boolean {
  return start - end <= 1 && /^[\s\u00ad\u2010-\u2012-]?$/u.test(text.slice(end, start));
}
