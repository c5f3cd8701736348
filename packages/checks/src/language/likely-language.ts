import type { ArchiveIndex } from '../archive-index.ts';
import { lexiconOf } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

const WORD = /[\p{L}\p{M}][\p{L}\p{M}’‘]*/gu;
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
  const others = new Map<string, Evidence>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    words++;
    const claim = claims.get(word);
    if (claim === undefined) continue;
    if (claim.own) own++;
    // Two words that are its own language's alone, and no more need be read.
    if (claim.others.length === 0 && ++only === 2) return undefined;
    for (const other of claim.others) add(others, other, word, claim.own);
  }
  return bestOf(others, words, own, asked);
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

function add(others: Map<string, Evidence>, tag: string, word: string, isOwn: boolean): void {
  let evidence = others.get(tag);
  if (evidence === undefined) {
    evidence = { words: new Set(), alone: 0, shared: 0 };
    others.set(tag, evidence);
  }
  if (isOwn) evidence.shared++;
  else {
    evidence.alone++;
    evidence.words.add(word);
  }
}
