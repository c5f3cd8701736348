import { parse, plain } from '@archive/markup';

import { lengthAgreement } from '../align/length-cost.ts';
import { sentencesOf } from '../sentences.ts';

/** What speaks for and against two texts standing for each other. */
export interface PairHint {
  /** From 0 to 1: how well their lengths agree, for these two languages and this document. */
  readonly agreement: number;
  /** How many sentences each of the two has. */
  readonly sentences: { readonly source: number; readonly target: number };
  /** Whether a person should look at them. */
  readonly doubtful: boolean;
}

/*
 * Lengths that agree less well than this are a reason to look. Of the Universal Declaration of Human
 * Rights in six languages no right pair does; of pairs that are one off, five in six.
 */
const SURE = 0.8;
/** And less well than this, where the sentences are not as many. */
const SURE_WITH_SENTENCES = 0.9;
/** A pair that agrees less well than this says nothing about the two languages. */
const FITTING = 0.5;
/** A sentence more or less is a translator's liberty. */
const SENTENCES = 1;

interface Texts {
  source: string;
  target: string;
}

/**
 * Says of pairs of texts whether they may stand for each other, by their lengths (after Gale and
 * Church, see `align`) and by their sentences. How much longer one language is than the other is
 * taken from the pairs themselves.
 *
 * @param pairs - texts as they stand in the bundles
 * @param sourceLanguage - the tag of the original's language
 * @param language - the tag of the translation's
 * @returns one for each pair; nothing where one of its texts is empty
 *
 * @example
 * ```ts
 * pairHints([{ source: 'Sei morti.', target: 'Six morts.' }], 'it', 'fr');
 * // [{ agreement: 1, sentences: { source: 1, target: 1 }, doubtful: false }]
 * ```
 */
export function pairHints(
  pairs: readonly { readonly source: string; readonly target: string }[],
  sourceLanguage: string,
  language: string,
): (PairHint | undefined)[] {
  const texts = pairs.map(({ source, target }) => ({
    source: plain(parse(source)).trim(),
    target: plain(parse(target)).trim(),
  }));
  const ratio = usualRatio(texts);
  return texts.map(({ source, target }) => {
    if (source === '' || target === '') return undefined;
    const agreement = Math.round(100 * lengthAgreement(source.length, target.length, ratio)) / 100;
    const sentences = {
      source: sentencesOf(source, sourceLanguage).length,
      target: sentencesOf(target, language).length,
    };
    const apart = Math.abs(sentences.source - sentences.target);
    const sure = apart === 0 ? SURE : SURE_WITH_SENTENCES;
    return { agreement, sentences, doubtful: agreement < sure || apart > SENTENCES };
  });
}

/** How long the translation of a character is, without the pairs that fit worst, if they are few. */
function usualRatio(texts: readonly Texts[]): number {
  const whole = texts.filter(({ source, target }) => source !== '' && target !== '');
  const ratio = ratioOf(whole);
  const fitting = whole.filter(
    ({ source, target }) => lengthAgreement(source.length, target.length, ratio) >= FITTING,
  );
  return fitting.length > whole.length / 2 ? ratioOf(fitting) : ratio;
}

function ratioOf(texts: readonly Texts[]): number {
  const length = (side: keyof Texts): number =>
    texts.reduce((sum, text) => sum + text[side].length, 0);
  return length('target') / Math.max(1, length('source'));
}
