import type { SegmentEntry } from '../archive-index.ts';
import { isKnown, mayDouble } from '../language/doubling.ts';
import { primary } from '../language/primary.ts';
import type { SegmentRule } from '../rule.ts';
import { stretch } from '../text/stretch.ts';

const WORD = /^[\p{L}\p{M}][\p{L}\p{M}’'-]*$/u;
/** What may stand right behind a word without being part of it. */
const GOES_ON = /^[\p{L}\p{M}\p{N}’'-]/u;
const OPENING = '([{«“„‘‹"—–¿¡\uFFFC';
const LONGEST = 40;

/** A word typed twice is seen by everyone but its author. */
export const doubledWord: SegmentRule = {
  id: 'doubled-word',
  severity: 'warning',
  description: 'No word stands twice in a row, but for those that its language may double.',
  scope: 'segment',
  sentences: {
    twice: { message: '"{{word}}" stands twice in a row.', help: 'Take one of the two out.' },
  },
  *check(segment) {
    const language = primary(segment.bundle.language);
    if (!isKnown(language)) return;
    for (const found of doubled(segment.own)) {
      const { word, offset, length } = found;
      if (mayDouble(word, language) || isName(found, segment)) continue;
      yield { at: stretch(segment, offset, length), says: 'twice', values: { word } };
    }
  },
};

interface Doubled {
  word: string;
  /** The same, but for a capital perhaps. */
  second: string;
  /** Where the first of the two begins, and how long both are. */
  offset: number;
  length: number;
}

const NONE: readonly Doubled[] = [];

/**
 * The words that stand twice. Goes from space to space and compares characters: this looks at every
 * word of an archive.
 */
function doubled(text: string): readonly Doubled[] {
  let found: Doubled[] | undefined;
  let start = 0;
  for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', start)) {
    const from = startOfWord(text, start, space);
    start = space + 1;
    // Of most words the second letter differs already; the first may differ in case alone.
    const length = space - from;
    if (length > 1 && text.charCodeAt(from + 1) !== text.charCodeAt(start + 1)) continue;
    // Of most others the last letter does.
    const last = length - 1;
    if (last > 0 && text.charCodeAt(from + last) !== text.charCodeAt(start + last)) continue;
    const word = text.slice(from, space);
    const second = text.slice(start, start + word.length);
    if (word !== second && lowered(word) !== second) continue;
    const end = start + word.length;
    if (word.length > LONGEST || !WORD.test(word) || GOES_ON.test(text.slice(end, end + 2)))
      continue;
    found ??= [];
    found.push({ word, second, offset: from, length: end - from });
  }
  return found ?? NONE;
}

/** Behind an opening bracket, a quotation mark or a sign of markup. */
function startOfWord(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && isOpening(text.charCodeAt(from))) from++;
  return from;
}

function isOpening(unit: number): boolean {
  // Letters of ASCII, and most others, are told by one comparison.
  if ((unit > 0xbf && unit < 0x2010) || (unit > 0x60 && unit < 0x7b)) return false;
  return OPENING.includes(String.fromCharCode(unit));
}

/** With a small first letter: "The the". */
function lowered(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Whether it is a name such as Bora Bora, with two capitals; a source then doubles one too. */
function isName({ word, second }: Doubled, { source }: SegmentEntry): boolean {
  if (second !== word || lowered(word) === word) return false;
  return source === undefined || doubled(source.own).length > 0;
}
