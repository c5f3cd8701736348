import type { SegmentEntry } from '../archive-index.ts';
import { latinFor, likeLatin } from '../language/look-alikes.ts';
import type { LookAlikes } from '../language/look-alikes.ts';
import { primary } from '../language/primary.ts';
import { scriptsOf } from '../language/script.ts';
import { TRAIT, traitsOf } from './traits.ts';

/** A word with letters of two scripts, or a letter of another script standing alone. */
export interface MixedWord {
  word: string;
  /** In UTF-16 units from the start of the text. */
  offset: number;
  /** The word in one script, where each wrong letter has one there that looks the same. */
  repair: Repair | undefined;
}

interface Repair {
  word: string;
  /** The letters that were wrong. */
  letters: string;
  /** Whether it can be no other: a letter that stays looks like none of the other script. */
  isSure: boolean;
}

type Script = 'Latn' | 'Cyrl' | 'Grek';

const SCRIPTS: readonly Script[] = ['Latn', 'Cyrl', 'Grek'];
const LETTER: Readonly<Record<Script, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
};
/* What a text of a script seldom has. */
const SELDOM: Readonly<Record<Script, number>> = {
  Latn: TRAIT.cyrillic | TRAIT.greek,
  Cyrl: TRAIT.latin | TRAIT.greek,
  Grek: TRAIT.latin | TRAIT.cyrillic,
};
const WORD = /[\p{L}\p{M}]+/gu;
/** An acronym that is inflected, "SMSка", and a unit, "μg". */
const MEANT = /^(?:\p{Script=Latin}{2,}\p{Script=Cyrillic}{1,4}|[μΔΩ]\p{Script=Latin}{1,3})$/u;
/** A word longer than this is no word. */
const LONGEST = 100;

/** The words of a segment that mix Latin, Cyrillic and Greek, but for those in another language. */
export function mixedWords(segment: SegmentEntry): MixedWord[] {
  const { own: text, bundle } = segment;
  const tag = bundle.language;
  const own = SCRIPTS.find((script) => scriptsOf(tag)[0] === script) ?? 'Latn';
  if ((traitsOf(segment) & SELDOM[own]) === 0) return [];
  const found: MixedWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > LONGEST) continue;
    const present = SCRIPTS.filter((script) => LETTER[script].test(word));
    const isAlone = isSmall(word) && present[0] !== own && isBetween(text, index, own);
    if (!isAlone && present.length < 2) continue;
    const repair = repairOf(word, [own, ...present], primary(tag));
    if (isAlone && repair === undefined) continue;
    if (repair === undefined && MEANT.test(word)) continue;
    found.push({ word, offset: index, repair });
  }
  return found;
}

/** A capital alone may be the name of something: "раздел B". */
function isSmall(word: string): boolean {
  return word.length === 1 && word === word.toLowerCase();
}

/** Whether a letter stands between two words of a script, with nothing but spaces beside it. */
function isBetween(text: string, index: number, script: Script): boolean {
  const isSpace = (at: number): boolean => text.charAt(at) === ' ' || text.charAt(at) === '\u00A0';
  return (
    isSpace(index - 1) &&
    isSpace(index + 1) &&
    LETTER[script].test(text.charAt(index - 2)) &&
    LETTER[script].test(text.charAt(index + 2))
  );
}

/** The word in the first of these scripts that it can be written in. */
function repairOf(word: string, scripts: readonly Script[], language: string): Repair | undefined {
  for (const script of scripts) {
    const alike = lettersFor(script, language);
    const wrong = [...word].filter((letter) => isOfAnother(letter, script));
    if (!wrong.every((letter) => alike.has(letter))) continue;
    const kept = [...word].filter((letter) => !wrong.includes(letter));
    return {
      word: [...word].map((letter) => alike.get(letter) ?? letter).join(''),
      letters: wrong.join(''),
      isSure: kept.length === 0 || kept.some((letter) => !looksLikeAnother(letter)),
    };
  }
  return undefined;
}

function isOfAnother(letter: string, script: Script): boolean {
  return SCRIPTS.some((other) => other !== script && LETTER[other].test(letter));
}

function lettersFor(script: Script, language: string): LookAlikes {
  return script === 'Latn' ? latinFor : likeLatin(language, script);
}

function looksLikeAnother(letter: string): boolean {
  return latinFor.has(letter) || cyrillicOrGreek.has(letter);
}

const cyrillicOrGreek = new Set(latinFor.values());
