import { negationOf } from './negations.ts';
import { type SequenceChange, sequenceChange } from './sequence-change.ts';
import { type TextSigns, textSigns } from './text-signs.ts';

/** A change of meaning: why a change of a source text is not merely cosmetic. */
export interface Obstacle {
  /** `word`: in this language a name or a negation cannot be told from any other word. */
  kind: 'figure' | 'date' | 'name' | 'negation' | 'note-call' | 'link' | 'word';
  /** What stood there, as it is compared: in small letters, figures by value. */
  before: readonly string[];
  /** What stands there now. */
  after: readonly string[];
  /** A phrase in English that says so. */
  message: string;
}

const nouns: Readonly<Record<Obstacle['kind'], string>> = {
  figure: 'the figure',
  date: 'the date',
  name: 'the name',
  negation: 'the negation',
  'note-call': 'the note call',
  link: 'the link to',
  word: 'the word',
};

/**
 * Looks for what a merely cosmetic change of a text leaves alone: figures by their value, dates,
 * names (words with a capital letter), negations, note calls and links. In doubt it finds
 * something: where the script has no capital letters, or how the language says no is not known
 * here, every changed word is an obstacle. English, French, Italian, Spanish, Portuguese, German
 * and Russian are known.
 *
 * @param before - the text as it was, with its markup
 * @param after - the text as it is now
 * @param language - the tag of their language
 * @returns nothing where commas, spaces, emphasis, or words that are none of these changed
 *
 * @example
 * ```ts
 * cosmeticObstacles('16 poeple died.', '16 people died.', 'en'); // []
 * cosmeticObstacles('16 people died.', '6 people died.', 'en');
 * // [{ kind: 'figure', before: ['16'], after: ['6'], message: 'the figure “16” became “6”' }]
 * ```
 */
export function cosmeticObstacles(
  before: string,
  after: string,
  language: string,
): readonly Obstacle[] {
  const old = textSigns(before, language);
  const now = textSigns(after, language);
  const compared: [Obstacle['kind'], SequenceChange | undefined][] = [
    ['figure', sequenceChange(old.figures, now.figures)],
    ['date', sequenceChange(old.dates, now.dates)],
    ['name', nameChange(old, now)],
    ['negation', negationChange(old, now, language)],
    ['note-call', sequenceChange(old.noteCalls, now.noteCalls)],
    ['link', sequenceChange(old.links, now.links)],
    ['word', opaqueChange(old, now)],
  ];
  return compared.flatMap(([kind, change]) =>
    change === undefined ? [] : [{ kind, ...change, message: phrase(nouns[kind], change) }],
  );
}

/** A word that also stands there in small letters has its capital from its place in the sentence. */
function nameChange(old: TextSigns, now: TextSigns): SequenceChange | undefined {
  const isName = (word: string): boolean => !old.common.has(word) && !now.common.has(word);
  return sequenceChange(old.names.filter(isName), now.names.filter(isName));
}

/** `cannot` may become `can not`: it is the number of negations that counts. */
function negationChange(
  old: TextSigns,
  now: TextSigns,
  language: string,
): SequenceChange | undefined {
  if (old.negations.length !== now.negations.length)
    return sequenceChange(old.negations, now.negations);
  const prefixes = negationOf(language.split('-', 1)[0] ?? language)?.prefixes ?? [];
  for (const [one, other, turned] of [
    [old.common, now.common, false],
    [now.common, old.common, true],
  ] as const)
    for (const word of one) {
      if (other.has(word)) continue;
      const prefix = prefixes.find((each) => other.has(each + word) && !one.has(each + word));
      if (prefix === undefined) continue;
      const [before, after] = turned ? [prefix + word, word] : [word, prefix + word];
      return { before: [before], after: [after] };
    }
  return undefined;
}

/** Where only the spaces between words moved, no word changed. */
function opaqueChange(old: TextSigns, now: TextSigns): SequenceChange | undefined {
  if (old.opaque.join('') === now.opaque.join('')) return undefined;
  return sequenceChange(old.opaque, now.opaque);
}

const MOST_SHOWN = 3;
const LONGEST_SHOWN = 40;

function phrase(noun: string, { before, after }: SequenceChange): string {
  if (before.length === 0) return `${noun} ${quoted(after)} is new`;
  if (after.length === 0) return `${noun} ${quoted(before)} is gone`;
  return `${noun} ${quoted(before)} became ${quoted(after)}`;
}

function quoted(values: readonly string[]): string {
  const shown = values.slice(0, MOST_SHOWN).map((value) => `“${shortened(value)}”`);
  return values.length > MOST_SHOWN ? `${shown.join(', ')} …` : shown.join(', ');
}

function shortened(value: string): string {
  const characters = Array.from(value);
  return characters.length > LONGEST_SHOWN
    ? `${characters.slice(0, LONGEST_SHOWN).join('')}…`
    : value;
}
