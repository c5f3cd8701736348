import { between, type Random, zipf } from './random.ts';
import { VOCABULARY, vocabularyOf } from './vocabulary.ts';

/** What a text says, in no language yet: one list a sentence, of words by rank, signs and figures. */
export type Passage = readonly (readonly Piece[])[];

export type Piece =
  | { type: 'word'; rank: number }
  | { type: 'figure'; figure: number }
  | { type: 'comma' }
  | { type: 'emphasis'; rank: number }
  | { type: 'link'; rank: number; href: string }
  | { type: 'note'; id: string };

/** A passage of about so many words. */
export function passage(next: Random, words: number): Piece[][] {
  const sentences: Piece[][] = [];
  for (let left = words; left > 0;) {
    // No sentence of a word or two is left at the end.
    const length = left < 35 ? left : between(next, 7, 28);
    sentences.push(sentence(next, length));
    left -= length;
  }
  return sentences;
}

function sentence(next: Random, length: number): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < length; index++) {
    // A comma or a figure never ends a sentence, and none follows another.
    const inside = index > 2 && index < length - 2 && pieces.at(-1)?.type === 'word';
    if (inside && next() < 0.09) pieces.push({ type: 'comma' });
    if (inside && next() < 0.015) pieces.push({ type: 'figure', figure: between(next, 2, 2026) });
    else pieces.push({ type: 'word', rank: another(next, pieces.at(-1)) });
  }
  return pieces;
}

/** A word that does not say again what stands before it. */
function another(next: Random, before: Piece | undefined): number {
  const rank = zipf(next, VOCABULARY);
  return before?.type === 'word' && before.rank === rank ? rank + 1 : rank;
}

/** A passage in one language, as it stands in a bundle. */
export function say(language: string, said: Passage, stop = true): string {
  const { signs } = vocabularyOf(language);
  const sentences = said.map((pieces) => sentenceIn(language, pieces));
  const text = sentences.join(signs.stop);
  return stop ? text + signs.stop.trimEnd() : text;
}

function sentenceIn(language: string, pieces: readonly Piece[]): string {
  const { words, signs } = vocabularyOf(language);
  const word = (rank: number): string => words[rank] ?? '';
  let text = '';
  for (const piece of pieces) {
    if (piece.type === 'comma') text += signs.comma.trimEnd();
    else if (piece.type === 'note') text += `[^${piece.id}]`;
    else {
      const gap = text === '' ? '' : signs.space;
      if (piece.type === 'word') text += gap + word(piece.rank);
      else if (piece.type === 'figure') text += gap + String(piece.figure);
      else if (piece.type === 'emphasis') text += `${gap}*${word(piece.rank)}*`;
      else text += `${gap}[${word(piece.rank)}](${piece.href})`;
    }
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}
