import { lookUp, primary } from '../language/primary.ts';
import { spelling } from '../terms/inflection.ts';
import { NEGATION_WORDS } from './negation-words.ts';

/** How a word denies: `clear` whatever stands around it, `hint` perhaps. */
export type NegationWeight = 'clear' | 'hint';

/** "And", "so", "for", which Arabic writes into the word that follows. */
const ARABIC_BEFORE = /^[وفبكل]/;

/** Whether the words that deny are known in a language. */
export function knowsNegation(language: string): boolean {
  return Object.hasOwn(NEGATION_WORDS, primary(language));
}

/**
 * How a word denies; nothing for most words.
 *
 * @example
 * negationWeight('never', 'en'); // 'clear'
 * negationWeight('incomplete', 'en'); // 'hint'
 */
export function negationWeight(word: string, language: string): NegationWeight | undefined {
  const tag = primary(language);
  const tables = tablesOf(tag);
  if (tables === undefined) return undefined;
  const spelled = spelling(word);
  const isJoined = tag === 'ar' && spelled.length > 2 && ARABIC_BEFORE.test(spelled);
  const forms = isJoined ? [spelled, spelled.slice(1)] : [spelled];
  if (forms.some((form) => tables.clear(form))) return 'clear';
  return forms.some((form) => tables.hints(form)) ? 'hint' : undefined;
}

/** The words of a language that may deny, or their beginnings. */
export function negationWords(language: string): string[] {
  const { clear = '', hints = '' } = lookUp(NEGATION_WORDS, language) ?? {};
  return `${clear} ${hints}`.split(' ').map((word) => spelling(word.replace('*', '')));
}

interface Tables {
  clear: (word: string) => boolean;
  hints: (word: string) => boolean;
}

const known = new Map<string, Tables>();

function tablesOf(language: string): Tables | undefined {
  if (!Object.hasOwn(NEGATION_WORDS, language)) return undefined;
  const before = known.get(language);
  if (before !== undefined) return before;
  const { clear = '', hints = '' } = NEGATION_WORDS[language] ?? {};
  const tables = { clear: matcher(clear), hints: matcher(hints) };
  known.set(language, tables);
  return tables;
}

/** Whether a word is among those of a list, with the stars of the list. */
function matcher(list: string): (word: string) => boolean {
  const words = list.split(' ').map((word) => spelling(word));
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const begins = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || begins.some((begin) => word.startsWith(begin));
}
