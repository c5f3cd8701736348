import type { Analyser } from './analyser.ts';
import { eachWord, isPiece } from './tokens.ts';

/** Words that have to follow each other; most often a single one. */
export interface Group {
  /** What each of them may be. */
  readonly steps: readonly (readonly string[])[];
  /** What the last of them may begin with instead: it is still being written. */
  readonly beginning?: string;
}

/** As much of a word may be missing at its end as stemmers cut off. */
export const CUT_OFF = 4;
/** How long what is left has to be. */
export const SHORTEST_STEM = 4;

// More is no query but a text.
const LONGEST = 300;
const MOST_WORDS = 16;
const quoted = /["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|[^"“”„«»]+/g;

/**
 * Reads a query: words that all have to be there, and phrases in quotation marks. The last word may
 * be the beginning of one.
 *
 * @example
 * parseQuery('"the archive" transl', english);
 * // [{ steps: [['the'], ['archiv']] }, { steps: [['transl']], beginning: 'transl' }]
 */
export function parseQuery(query: string, analyser: Analyser): Group[] {
  const text = query.slice(0, LONGEST).trimEnd();
  const groups: Group[] = [];
  for (const { 0: part, groups: named, index } of text.matchAll(quoted)) {
    const phrase = named?.['phrase'];
    if (phrase !== undefined) {
      const steps = runsOf(phrase, analyser).flatMap((run) => run.steps);
      if (steps.length > 0) groups.push({ steps });
      continue;
    }
    const isEnd = index + part.length === text.length;
    for (const { steps, word, end } of runsOf(part, analyser)) {
      const isOpen = isEnd && end === part.length && steps.length === 1 && word.length > 1;
      const beginning = isOpen || isSingle(word) ? analyser.prefix(word) : undefined;
      groups.push(beginning === undefined ? { steps } : { steps, beginning });
    }
  }
  return groups.slice(0, MOST_WORDS);
}

/** A word of a query, or the pieces of one in a script without spaces. */
interface Run {
  readonly steps: (readonly string[])[];
  /** The word, or the first of the pieces. */
  readonly word: string;
  end: number;
}

function runsOf(text: string, analyser: Analyser): Run[] {
  const runs: Run[] = [];
  // Where the next piece of the same run would begin.
  let next = -1;
  eachWord(text, (start, end) => {
    const word = text.slice(start, end);
    const last = runs.at(-1);
    const continues = isPiece(word) && start === next && last !== undefined;
    next = isPiece(word) ? start + firstLetter(word).length : -1;
    if (!continues) runs.push({ steps: [analyser.terms(word)], word, end });
    // The last letter of a run is in the pair before.
    else if (!isSingle(word)) last.steps.push(analyser.terms(word));
    if (continues) last.end = end;
  });
  return runs;
}

/** A single letter of a script without spaces is a word, and stands at the beginning of pairs. */
function isSingle(word: string): boolean {
  return isPiece(word) && firstLetter(word) === word;
}

function firstLetter(word: string): string {
  return /^.\p{M}*/su.exec(word)?.[0] ?? '';
}
