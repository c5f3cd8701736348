import { mask } from '@archive/markup';
import type { Concept, Term } from '@archive/schema';

import type { ArchiveIndex } from '../archive-index.ts';
import { Glossary, outermost, termsOf } from './glossary.ts';
import type { TermPlace } from './term-place.ts';

const glossaries = new WeakMap<object, Glossary>();

/** A place in a text where it speaks of a concept, and what other languages call that. */
export interface FoundTerm extends TermPlace {
  /** The concept's terms in the target language; the first one is preferred. */
  targets: readonly Term[];
}

/**
 * Finds where a text speaks of the glossary's concepts, in whatever form, the longest term of each
 * place; words of other languages in it are left out.
 *
 * @param text - a segment's text, with its markup
 * @param language - the text's language
 * @param concepts - the glossary; it is prepared once for each array
 * @param target - the language to translate into
 * @returns places in the order of the text, as UTF-16 offsets in `text`
 * @example
 * const [first] = termsIn('In Almaty.', 'en', concepts, 'ru');
 * first.concept.id; // 'almaty'
 * first.targets[0].term; // 'Алматы'
 */
export function termsIn(
  text: string,
  language: string,
  concepts: readonly Concept[],
  target: string,
): FoundTerm[] {
  let glossary = glossaries.get(concepts);
  if (glossary === undefined) {
    glossary = new Glossary(concepts);
    glossaries.set(concepts, glossary);
  }
  const places = outermost(glossary.find(mask(text, { foreign: true }), language));
  return places.map((place) => ({ ...place, targets: termsOf(place.concept, target) }));
}

/** The glossary of an archive, made once. */
export function glossaryOf(index: ArchiveIndex): Glossary {
  let glossary = glossaries.get(index);
  if (glossary === undefined) {
    glossary = new Glossary(Array.from(index.concepts.values(), ({ value }) => value));
    glossaries.set(index, glossary);
  }
  return glossary;
}
