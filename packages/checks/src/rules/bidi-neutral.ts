import type { SegmentEntry } from '../archive-index.ts';
import { direction } from '../language/direction.ts';
import type { Problem, SegmentRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';

/*
 * What ends or begins with signs of its own, and so is torn apart in text that runs the other way:
 * "C++", "U.S.", "#tag", "/path/". UAX #9: a neutral takes the direction of its line unless letters
 * of the other direction stand on both sides.
 */
const WITH_SIGNS =
  /(?<![\w\u00C0-\u052F])[#@/\\~*+.$&]{0,3}[A-Za-z\u00C0-\u024F\u0370-\u052F][\w\u00C0-\u024F\u0370-\u052F#*%&+=~^|$@./\\:-]*/g;
const SIGN_FIRST = /^[^A-Za-z\u00C0-\u024F\u0370-\u052F]/;
const SIGN_LAST = /[.+#*%&=~^|$@/\\]$/;
const ABBREVIATION = /\b[A-Z]\.[A-Z]\.$/;
/** What ends the sentence around the words. */
const SENTENCE_END = /[.:]{1,3}$/;
/** A number behind right-to-left words in text from left to right: it is shown before them. */
const NUMBER_BEHIND = /[\u0590-\u08FF][\p{M}"'”’»)\]]{0,6}[ ,.;:/()–—-]{1,6}\p{Nd}+/gu;

const STRONG = /[\p{L}\u200E\u200F\u061C\u2066-\u2069]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u200F\u061C]/;
/** So far it is looked for the next letter. */
const REACH = 40;

/** Signs beside words that run the other way are shown on the wrong side. */
export const bidiNeutral: SegmentRule = {
  id: 'bidi-neutral',
  severity: 'info',
  description: 'Words that run the other way keep the signs and numbers that belong to them.',
  scope: 'segment',
  holds: TRAIT.rightToLeft,
  sentences: {
    sign: {
      message:
        '"{{words}}" is shown with its signs on the wrong side: the text around it runs the other way.',
      help: 'Put U+2066 before and U+2069 behind it, or mark it with its language: [{{words}}]{lang=…}.',
    },
    number: {
      message: 'The number behind the right-to-left words is shown before them.',
      help: 'Put U+2067 before and U+2069 behind the right-to-left words, or mark them with their language: [words]{lang=…}.',
    },
  },
  *check(segment) {
    if (direction(segment.bundle.language) === 'ltr') yield* numbers(segment);
    else if ((traitsOf(segment) & (TRAIT.latin | TRAIT.cyrillic)) !== 0) yield* signs(segment);
  },
};

function* signs(segment: SegmentEntry): Generator<Problem> {
  const { own } = segment;
  let end = 0;
  for (const { 0: found, index } of own.matchAll(WITH_SIGNS)) {
    const words = ABBREVIATION.test(found) ? found : found.replace(SENTENCE_END, '');
    const before = own.slice(Math.max(end, index - REACH), index);
    end = index + words.length;
    const isTorn =
      (SIGN_FIRST.test(words) && !continues([...before].toReversed().join(''))) ||
      (SIGN_LAST.test(words) && !continues(own.slice(end, end + REACH)));
    if (isTorn)
      yield {
        at: stretch(segment, index, words.length),
        says: 'sign',
        values: { words: shortened(words) },
      };
  }
}

/** Whether the nearest letter or mark of direction runs from left to right too, so that all stays together. */
function continues(text: string): boolean {
  const strong = STRONG.exec(text)?.[0] ?? '';
  return strong !== '' && !RIGHT_TO_LEFT.test(strong);
}

function* numbers(segment: SegmentEntry): Generator<Problem> {
  for (const { 0: words, index } of segment.own.matchAll(NUMBER_BEHIND))
    yield { at: stretch(segment, index, words.length), says: 'number' };
}
