import { WordFilter, WordTable } from '@archive/dates';

import type { ArchiveIndex } from '../archive-index.ts';
import { commonWords } from './common-words.ts';
import { isKin } from './kin.ts';
import { lettersOf, scriptsOf } from './script.ts';

/** Whose small word a word is. */
export interface Claim {
  /** In small letters. */
  word: string;
  own: boolean;
  /** The other languages it is common in. */
  others: readonly string[];
}

/** What is to be known of a language to find texts in others under its name. */
export interface Lexicon {
  /** A letter of its small words: Kurdish, say, is also written in letters that no word is known in. */
  letter: RegExp;
  /** Its own small words, and those of the archive's other languages in the same letters. */
  claims: WordTable<Claim>;
}

const lexicons = new WeakMap<ArchiveIndex, ReadonlyMap<string, Lexicon>>();

/**
 * The small words to look for in texts of one of the archive's languages; made once.
 *
 * @returns Nothing for a language whose small words are not known, or that shares its letters with no
 *   other of the archive's.
 */
export function lexiconOf(tag: string, index: ArchiveIndex): Lexicon | undefined {
  let made = lexicons.get(index);
  if (made === undefined) {
    made = makeLexicons([...index.languages.keys()]);
    lexicons.set(index, made);
  }
  return made.get(tag);
}

interface Known {
  tag: string;
  words: ReadonlySet<string>;
  /** The scripts these words are in. */
  scripts: readonly string[];
}

function makeLexicons(tags: readonly string[]): ReadonlyMap<string, Lexicon> {
  const known = tags.flatMap((tag) => knownOf(tag) ?? []);
  const made = new Map<string, Lexicon>();
  for (const one of known) {
    const own = scriptsOf(one.tag);
    const rivals = known.filter(
      ({ tag, scripts }) => !isKin(tag, one.tag) && scripts.some((script) => own.includes(script)),
    );
    if (rivals.length > 0)
      made.set(one.tag, { letter: lettersOf(one.scripts), claims: claimsOf(one, rivals) });
  }
  return made;
}

function knownOf(tag: string): Known | undefined {
  const words = commonWords(tag);
  if (words === undefined) return undefined;
  const scripts = scriptsOf(tag).filter((script) => {
    const letter = lettersOf([script]);
    return words.some((word) => letter.test(word));
  });
  return { tag, words: new Set(words), scripts };
}

function claimsOf(one: Known, rivals: readonly Known[]): WordTable<Claim> {
  const claims = new Map<string, Claim & { others: string[] }>();
  for (const word of one.words) claims.set(word, { word, own: true, others: [] });
  for (const { tag, words } of rivals)
    for (const word of words) {
      const claim = claims.get(word);
      if (claim === undefined) claims.set(word, { word, own: false, others: [tag] });
      else claim.others.push(tag);
    }
  return new WordTable((word) => claims.get(small(word)), new WordFilter(claims.keys(), small));
}

function small(word: string): string {
  return word.toLowerCase();
}
