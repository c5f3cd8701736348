import { charactersOf } from './characters.ts';
import { spacesIn } from './finder.ts';
import type { FoldingOptions } from './folding.ts';

const SPACES = /\s/gu;
/** A space as it stands in a text with markup: a line may end with a backslash. */
const RAW_SPACES = /\\?\r\n|\\?[\r\n]|\s/gu;

/**
 * What is to stand in the place of what was found: a plain space stays the kind of space that it
 * was, and where case does not matter, a capital letter at the beginning stays one.
 *
 * @param found - as it stands in the text, with its markup
 */
export function replacementOf(
  found: string,
  query: string,
  replacement: string,
  options: FoldingOptions,
): string {
  const kept = withSpacesOf(found, query, replacement.normalize('NFC'));
  return options.case ? kept : withCapitalsOf(found, query, kept, options.language);
}

function withSpacesOf(found: string, query: string, replacement: string): string {
  const asked = spacesIn(query);
  const own = found.match(RAW_SPACES) ?? [];
  if (spacesIn(replacement).length !== asked.length || own.length !== asked.length)
    return replacement;
  let index = -1;
  return replacement.replaceAll(SPACES, (space) => {
    index += 1;
    return space === ' ' && asked[index] === ' ' ? (own[index] ?? space) : space;
  });
}

function withCapitalsOf(
  found: string,
  query: string,
  replacement: string,
  language: string,
): string {
  const first = firstOf(found, language);
  // Who typed a capital meant it.
  if (!isCapital(first, language) || isCapital(firstOf(query, language), language))
    return replacement;
  const all = found.toLocaleUpperCase(language) === found && /\p{Lu}.*\p{Lu}/su.test(found);
  if (all) return replacement.toLocaleUpperCase(language);
  const begins = firstOf(replacement, language);
  return begins.toLocaleUpperCase(language) + replacement.slice(begins.length);
}

function firstOf(text: string, language: string): string {
  for (const character of charactersOf(text, language)) return character;
  return '';
}

function isCapital(character: string, language: string): boolean {
  return /\p{Lu}/u.test(character) && character !== character.toLocaleLowerCase(language);
}
