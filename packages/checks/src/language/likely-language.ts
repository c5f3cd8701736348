import { CHARACTER, kindOf } from '@archive/dates';

import type { ArchiveIndex } from '../archive-index.ts';
import { lexiconOf } from './lexicon.ts';
import type { Claim, Lexicon } from './lexicon.ts';

/** So much is read of the beginning and of the end of a text: enough for a dozen words and more. */
const WINDOW = 120;
/** So many different small words of another language, and such a share of all words, make a text that language's. */
const ENOUGH = { words: 3, share: 0.15 };
/** The same for a text in letters that no small word is known in: a language may have two scripts. */
const PLENTY = { words: 5, share: 0.25 };
/** For each small word of its own language that the other lacks, a text has so many of the other. */
const FOR_EACH_OWN = 5;

/**
 * The language of the archive that a text, or its beginning or end, is most likely in, if that is
 * not its own. Says nothing of languages whose small words are not known, nor of those too near to
 * each other to be told apart by them.
 *
 * @param tag The language the text should be in.
 */
export function likelyLanguage(text: string, tag: string, index: ArchiveIndex): string | undefined {
  const lexicon = lexiconOf(tag, index);
  if (lexicon === undefined) return undefined;
  const asked = lexicon.letter.test(text) ? ENOUGH : PLENTY;
  if (text.length <= 2 * WINDOW) return languageOf(text, lexicon, asked);
  return (
    languageOf(text.slice(0, WINDOW), lexicon, asked) ??
    languageOf(text.slice(-WINDOW), lexicon, asked)
  );
}

/** How a text speaks for another language: by words that are not its own's, and by words of both. */
interface Evidence {
  words: Set<string>;
  alone: number;
  shared: number;
}

function languageOf(text: string, { claims }: Lexicon, asked: typeof ENOUGH): string | undefined {
  let words = 0;
  let own = 0;
  let only = 0;
  let others: Map<string, Evidence> | undefined;
  for (let at = 0, end = 0; at < text.length; at = Math.max(end, at + 1)) {
    end = wordEnd(text, at);
    if (end === at) continue;
    words++;
    const claim = claims.meaning(text, at, end);
    if (claim === undefined) continue;
    if (claim.own) own++;
    // Two words that are its own language's alone, and no more need be read.
    if (claim.others.length === 0 && ++only === 2) return undefined;
    if (claim.others.length === 0) continue;
    others ??= new Map();
    for (const other of claim.others) add(others, other, claim);
  }
  return others === undefined ? undefined : bestOf(others, words, own, asked);
}

/** Where the word ends that begins at a place, apostrophes in it; the place itself where none begins. */
function wordEnd(text: string, start: number): number {
  let end = letterEnd(text, start);
  if (end === start) return start;
  for (let next = end; next < text.length; next = end) {
    end = isApostrophe(text.charCodeAt(next)) ? next + 1 : letterEnd(text, next);
    if (end === next) return end;
  }
  return end;
}

function isApostrophe(code: number): boolean {
  return code === 0x20_19 || code === 0x20_18;
}

const ASTRAL_LETTER = /^[\p{L}\p{M}]/u;

/** Where the letter or mark ends that stands at a place; the place itself where none does. */
function letterEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  if (kind !== CHARACTER.letter && kind !== CHARACTER.mark) return at;
  // Halves of a pair may be those of a picture.
  if (code >= 0xd8_00 && code <= 0xdf_ff)
    return at + (ASTRAL_LETTER.exec(text.slice(at, at + 2))?.[0].length ?? 0);
  return at + 1;
}

function bestOf(
  others: ReadonlyMap<string, Evidence>,
  words: number,
  own: number,
  asked: typeof ENOUGH,
): string | undefined {
  let best: { tag: string; alone: number } | undefined;
  for (const [tag, evidence] of others) {
    const { alone, shared } = evidence;
    if (evidence.words.size < asked.words || alone < words * asked.share) continue;
    if ((own - shared) * FOR_EACH_OWN > alone) continue;
    if (best === undefined || alone > best.alone) best = { tag, alone };
  }
  return best?.tag;
}

function add(others: Map<string, Evidence>, tag: string, { word, own }: Claim): void {
  let evidence = others.get(tag);
  if (evidence === undefined) {
    evidence = { words: new Set(), alone: 0, shared: 0 };
    others.set(tag, evidence);
  }
  if (own) evidence.shared++;
  else {
    evidence.alone++;
    evidence.words.add(word);
  }
}
