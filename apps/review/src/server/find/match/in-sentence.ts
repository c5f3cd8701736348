import { segmenter } from './characters.ts';
import type { Stretch } from './folded-text.ts';

/** Of a long sentence so much is shown on each side, in UTF-16 units. */
const MOST_AROUND = 240;
/** A sentence is looked for so far on each side, however long the text is. */
const NEAR = 2000;
const CUT = '…';

/** What stands around a hit in its sentence, or in the sentences that it begins and ends in. */
export function inSentence(
  text: string,
  { start, end }: Stretch,
  language: string,
): { before: string; found: string; after: string } {
  const from = Math.max(0, start - NEAR);
  const near = segmenter(language, 'sentence').segment(text.slice(from, end + NEAR));
  const first = near.containing(start - from);
  const last = near.containing(Math.max(start, end - 1) - from);
  const begins = from + (first?.index ?? 0);
  const ends = last === undefined ? end : from + last.index + last.segment.length;
  return {
    before: lastOf(text.slice(begins, start), language),
    found: text.slice(start, end),
    after: firstOf(text.slice(end, ends), language),
  };
}

function lastOf(text: string, language: string): string {
  if (text.length <= MOST_AROUND) return text;
  const at = wordStart(text, text.length - MOST_AROUND, language);
  return CUT + text.slice(at);
}

function firstOf(text: string, language: string): string {
  if (text.length <= MOST_AROUND) return text.trimEnd();
  return text.slice(0, wordStart(text, MOST_AROUND, language)) + CUT;
}

/** Where the word begins that a place lies in: a cut divides no word. */
function wordStart(text: string, at: number, language: string): number {
  return segmenter(language, 'word').segment(text).containing(at)?.index ?? at;
}
