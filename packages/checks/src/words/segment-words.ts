import { WordFilter, WordTable } from '@archive/dates';

import type { ArchiveIndex, SegmentEntry } from '../archive-index.ts';
import { numberWord, numberWords } from '../figures/number-word.ts';
import type { NumberWord } from '../figures/number-word.ts';
import { SpelledReader, type Spelled } from '../figures/spelled.ts';
import { negationWeight, type NegationWeight, negationWords } from '../negation/negation-weight.ts';
import { perSegmentOf } from '../per-segment.ts';
import { isArabic, spelling } from '../terms/inflection.ts';
import type { Form, TermFinder } from '../terms/term-finder.ts';
import type { TermPlace } from '../terms/term-place.ts';
import { glossaryOf } from '../terms/terms-in.ts';

/** What the words of a segment, in its own language, mean to the rules. */
export interface SegmentWords {
  /** All terms of the glossary, also those inside longer ones. */
  terms: readonly TermPlace[];
  /** Its numbers in words. */
  spelled: Spelled;
  /** The first word that denies, whatever stands around it. */
  negation: { start: number; end: number } | undefined;
  /** Whether another word may deny. */
  hinted: boolean;
}

/** What one word means. */
interface Meaning {
  forms: readonly Form[] | undefined;
  number: NumberWord | undefined;
  negation: NegationWeight | undefined;
}

/** How the words of one language are read. */
interface Reader {
  table: WordTable<Meaning>;
  finder: TermFinder;
}

const readers = new WeakMap<ArchiveIndex, Map<string, Reader>>();

/** The words of a segment, read once and in one pass for all rules. */
export const wordsOf = perSegmentOf((segment, index) =>
  read(segment, readerOf(segment.bundle.language, index)),
);

function read({ own, bundle }: SegmentEntry, { table, finder }: Reader): SegmentWords {
  const terms: TermPlace[] = finder.spaceless ? finder.find(own) : [];
  const numbers = new SpelledReader(own, bundle.language);
  let negation: SegmentWords['negation'];
  let hinted = false;
  table.read(own, (meaning, start, end) => {
    if (meaning.forms !== undefined)
      for (const place of finder.placesAt(own, start, end, meaning.forms)) terms.push(place);
    if (meaning.number !== undefined) numbers.add(meaning.number, start, end);
    if (meaning.negation === 'clear') negation ??= { start, end };
    else if (meaning.negation === 'hint') hinted = true;
  });
  return { terms, spelled: numbers.end(), negation, hinted };
}

function readerOf(language: string, index: ArchiveIndex): Reader {
  let byLanguage = readers.get(index);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    readers.set(index, byLanguage);
  }
  let reader = byLanguage.get(language);
  if (reader === undefined) {
    const finder = glossaryOf(index).finder(language);
    const meaning = (word: string): Meaning | undefined => meaningOf(word, language, finder);
    reader = { finder, table: new WordTable(meaning, filterOf(language, finder)) };
    byLanguage.set(language, reader);
  }
  return reader;
}

/** What spares most words the look. Where words have prefixes, their first letters tell nothing. */
function filterOf(language: string, finder: TermFinder): WordFilter | undefined {
  if (isArabic(language)) return undefined;
  const words = [...finder.anchors, ...numberWords(language), ...negationWords(language)];
  return new WordFilter(words, spelling);
}

function meaningOf(word: string, language: string, finder: TermFinder): Meaning | undefined {
  const meaning = {
    forms: finder.spaceless ? undefined : finder.formsOf(word),
    number: numberWord(word, language),
    negation: negationWeight(word, language),
  };
  const isAny = Object.values(meaning).some((one) => one !== undefined);
  return isAny ? meaning : undefined;
}
