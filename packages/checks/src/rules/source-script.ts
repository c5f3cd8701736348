import type { SegmentEntry } from '../archive-index.ts';
import { scriptsOf } from '../language/script.ts';
import type { SegmentRule } from '../rule.ts';
import { shortened } from '../text/shortened.ts';
import { stretch } from '../text/stretch.ts';
import { TRAIT, traitsOf } from '../text/traits.ts';

/** Words of the source that were left over: a translation is in its own letters. */
export const sourceScript: SegmentRule = {
  id: 'source-script',
  severity: 'warning',
  description: "A translation in another script leaves no words in the source's letters.",
  scope: 'segment',
  sentences: {
    left: {
      message: '"{{words}}" was left as it is in the source.',
      help: 'Translate it; mark words that are meant to stay as they are: [words]{lang={{tag}}}.',
    },
    foreign: {
      message: '"{{words}}" is in the letters of the source.',
      help: 'Translate it; mark words that are meant to stay as they are: [words]{lang=…}.',
    },
  },
  *check(segment) {
    const { source, own, text, bundle } = segment;
    if (source === undefined || text === source.text) return;
    const patterns = patternsFor(source.bundle.language, bundle.language);
    // A text without any of its own letters is wrong-language's.
    if (patterns === undefined || (patterns.isLatin && !holdsLatin(segment))) return;
    if (!patterns.left.test(own) || !patterns.own.test(own)) return;
    const known = source.own.toLowerCase();
    for (const { words, offset } of stretches(own, patterns.words)) {
      const isLeft = known.includes(words.toLowerCase());
      yield {
        at: stretch(segment, offset, words.length),
        says: isLeft ? 'left' : 'foreign',
        severity: isLeft ? 'warning' : 'info',
        values: { words: shortened(words), tag: source.bundle.language },
      };
    }
  },
};

/** Whether there may be a Latin letter: most texts in other letters have none. */
function holdsLatin(segment: SegmentEntry): boolean {
  return (traitsOf(segment) & TRAIT.latinScript) !== 0;
}

interface Patterns {
  /** Whether the source's script is Latin. */
  isLatin: boolean;
  /** A letter of the source's script. */
  left: RegExp;
  /** A letter of the translation's. */
  own: RegExp;
  /** Words in the source's script with nothing but spaces between. */
  words: RegExp;
}

const known = new Map<string, Patterns | undefined>();

/** Nothing for two languages that share a script. */
function patternsFor(source: string, target: string): Patterns | undefined {
  const key = `${source} ${target}`;
  if (!known.has(key)) {
    const own = scriptsOf(target);
    const left = scriptsOf(source).filter((script) => !own.includes(script));
    const shares = left.length < scriptsOf(source).length;
    known.set(key, shares || own.length === 0 || left.length === 0 ? undefined : make(left, own));
  }
  return known.get(key);
}

function make(left: readonly string[], own: readonly string[]): Patterns {
  const letters = (scripts: readonly string[]): string =>
    scripts.map((script) => String.raw`\p{Script=${script}}`).join('');
  const word = String.raw`[${letters(left)}][${letters(left)}\p{M}’'-]*`;
  return {
    isLatin: left.every((script) => script === 'Latn'),
    left: new RegExp(`[${letters(left)}]`, 'u'),
    own: new RegExp(`[${letters(own)}]`, 'u'),
    words: new RegExp(`${word}(?:[ \u00A0]${word})*`, 'gu'),
  };
}

interface Stretch {
  words: string;
  offset: number;
}

/** What stands beside the name of a file, an address, a number with its unit, a key. */
const TECHNICAL = /[\p{N}@/\\_.:#=&+~-]/u;
/** What words given in their own script, as a gloss, stand in. */
const BRACKET = /[([（「『«“"]/;

/** The stretches that are more than a name, an abbreviation or a number's unit. */
function* stretches(text: string, words: RegExp): Generator<Stretch> {
  for (const { 0: found, index } of text.matchAll(words)) {
    const before = text.charAt(index - 1);
    const after = text.slice(index + found.length, index + found.length + 2);
    if (TECHNICAL.test(before) || /^[\p{N}@/\\_#=&+~-]|^[.:][\p{L}\p{N}/]/u.test(after)) continue;
    if (!found.split(/[ \u00A0]/).some((word) => isPlain(word, before))) continue;
    yield { words: found, offset: index };
  }
}

/** Words that scholarship leaves as they are, in every script. */
const SCHOLARLY = new Set('circa ibid ibidem idem infra passim supra'.split(' '));
const ROMAN = /^[ivxlcdm]+$/;
const SHORTEST = 4;

/** Whether it is a word like any other: in small letters, or in a script that has no others. */
function isPlain(word: string, before: string): boolean {
  if (SCHOLARLY.has(word) || ROMAN.test(word)) return false;
  const hasCase = word.toLowerCase() !== word.toUpperCase();
  if (hasCase) return word.length >= SHORTEST && word.toLowerCase() === word;
  return word.length > 1 && !BRACKET.test(before);
}
