import { align } from './align/align.ts';
import type { AlignedPair } from './align/bead.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Divides a text that stands for several source texts at the ends of its sentences, so that the
 * parts fit the lengths of the source texts (Gale and Church, 1993, on sentences). Joined, the
 * parts are the text again.
 *
 * @param sources - the source texts, two or more, in order
 * @param target - the one text that translates them all
 * @param language - the tag of the translation's language, for the ends of its sentences
 * @returns as many parts as there are sources; the last ones are empty where the text has too
 * few sentences
 *
 * @example
 * ```ts
 * divide(['One. Two.', 'Three.'], 'Un. Deux. Trois.', 'fr'); // ['Un. Deux. ', 'Trois.']
 * ```
 */
export function divide(sources: readonly string[], target: string, language: string): string[] {
  const sentences = sentencesOf(target, language);
  const sourceSentences = sources.map((text) => sentencesOf(text, language));
  const pairs = align(sourceSentences.flat().map(block), sentences.map(block));

  const parts: string[] = [];
  let sourceCount = 0;
  let start = 0;
  sourceSentences.forEach((part, index) => {
    sourceCount += part.length;
    const partsLeft = sources.length - index - 1;
    const wanted = partsLeft === 0 ? sentences.length : targetCount(pairs, sourceCount);
    // Every part gets a sentence, as long as there are any.
    const end = Math.max(start + 1, Math.min(wanted, sentences.length - partsLeft));
    parts.push(sentences.slice(start, end).join(''));
    start = end;
  });
  return parts;
}

/** How many sentences of the translation stand for the first sentences of the sources. */
function targetCount(pairs: readonly AlignedPair[], sourceCount: number): number {
  let sources = 0;
  let targets = 0;
  for (const pair of pairs) {
    // A pair that reaches over the border goes where most of it belongs.
    if (sources + pair.source.length / 2 > sourceCount) break;
    sources += pair.source.length;
    targets += pair.target.length;
  }
  return targets;
}

function block(sentence: string): { type: string; length: number } {
  return { type: 'sentence', length: sentence.trim().length };
}
