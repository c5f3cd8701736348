import { lookUp } from '../language/primary.ts';
import { PARADIGMS, SHORTEST_STEM } from './paradigms.ts';

/** Most words are written as they are compared. */
const PLAIN = /^(?:[a-zà-öø-ÿ]+|[а-яєіїґ]+|[\u0621\u0624\u0626-\u063a\u0641-\u0648\u064a]+)$/;
/** Arabic's vowel signs and lengthening stroke, soft hyphens, signs of direction. */
const VOWEL_OR_UNSEEN = new RegExp(
  String.raw`[\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060]`,
  'g',
);
/** Arabic's pronouns, duals and sound plurals, behind a word. */
const ARABIC_BEHIND = 'هما كما ها هم هن كم نا ات ان ين ون ه ي ك ا'.split(' ');
/** "And", "so"; "in", "for", "like": written into the word that follows. */
const ARABIC_BEFORE = /^([وف]?)([بلك]?)/;

/**
 * A word in the writing in which words are compared: in small letters, without vowel signs, hamza
 * and other marks that Arabic and Russian writing may leave out. Accents of Latin letters stay.
 */
export function spelling(word: string): string {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .normalize('NFC')
    .replaceAll(VOWEL_OR_UNSEEN, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ё', 'е');
}

/** What a term's word is filed under. */
export function termKeys(word: string, language: string): string[] {
  const spelled = spelling(word);
  return isArabic(language) ? [withoutArticle(spelled)] : stems(spelled, language);
}

/** What a text's word is looked up under: it is a form of the term's word if they share a key. */
export function textKeys(word: string, language: string): string[] {
  const spelled = spelling(word);
  return isArabic(language) ? [...arabicStems(spelled)] : stems(spelled, language);
}

const known = new Map<string, readonly (readonly string[])[]>();

function paradigmsOf(language: string): readonly (readonly string[])[] {
  const before = known.get(language);
  if (before !== undefined) return before;
  const lines = (lookUp(PARADIGMS, language) ?? '').split('\n').map((line) => line.trim());
  const paradigms = lines.filter((line) => line !== '').map((line) => line.split(' '));
  known.set(language, paradigms);
  return paradigms;
}

/** The word itself, and its stems with the number of their paradigm. */
function stems(word: string, language: string): string[] {
  const found = [word];
  paradigmsOf(language).forEach((endings, paradigm) => {
    for (const written of endings) {
      const ending = written === '-' ? '' : written;
      const length = word.length - ending.length;
      if (length >= SHORTEST_STEM && word.endsWith(ending))
        found.push(`${paradigm} ${word.slice(0, length)}`);
    }
  });
  return found;
}

function arabicStems(word: string): Set<string> {
  const found = new Set<string>();
  const [, and = '', to = ''] = ARABIC_BEFORE.exec(word) ?? [];
  for (const before of new Set([0, and.length, and.length + to.length])) {
    const rest = withoutArticle(word.slice(before));
    found.add(rest);
    for (const ending of ARABIC_BEHIND) {
      if (!rest.endsWith(ending) || rest.length - ending.length < SHORTEST_STEM) continue;
      const stem = rest.slice(0, -ending.length);
      found.add(stem);
      // A feminine ending is written otherwise before another.
      if (stem.endsWith('ت')) found.add(`${stem.slice(0, -1)}ة`);
    }
  }
  return found;
}

/** Without "the"; behind "for", which takes the first letter of it, there is `ل` left. */
function withoutArticle(word: string): string {
  if (word.length > 4 && (word.startsWith('ال') || word.startsWith('لل'))) return word.slice(2);
  return word;
}

/** Whether a language has Arabic's prefixes and suffixes. */
export function isArabic(language: string): boolean {
  return /^(?:ar|arb|arz|ary|apc)(?:-|$)/.test(language);
}
