import type { Concept, Term } from '@archive/schema';

import { lookUp } from '../language/primary.ts';
import { TermFinder } from './term-finder.ts';
import type { TermPlace } from './term-place.ts';

/** Concepts, looked up by the words of a text. A language is prepared when it is first asked for. */
export class Glossary {
  readonly #concepts: readonly Concept[];
  readonly #finders = new Map<string, TermFinder>();

  constructor(concepts: Iterable<Concept>) {
    this.#concepts = [...concepts];
  }

  /**
   * All terms of a text, also those inside longer ones.
   *
   * @param text - plain text; U+FFFC counts as nothing
   */
  find(text: string, language: string): TermPlace[] {
    return this.finder(language).find(text);
  }

  /** What finds one language's terms. */
  finder(language: string): TermFinder {
    let finder = this.#finders.get(language);
    if (finder === undefined) {
      const terms = this.#concepts.flatMap((concept) =>
        termsOf(concept, language).map((term) => ({ concept, term })),
      );
      finder = new TermFinder(language, terms);
      this.#finders.set(language, finder);
    }
    return finder;
  }
}

/**
 * A concept's terms in a language, or in the one it is a variety of: `pt` for `pt-BR`.
 *
 * @returns none where the glossary has none
 */
export function termsOf({ terms }: Concept, language: string): readonly Term[] {
  return lookUp(terms, language) ?? [];
}

/** The places that lie in no longer one. Several concepts may share a place. */
export function outermost(places: readonly TermPlace[]): TermPlace[] {
  const found: TermPlace[] = [];
  let end = 0;
  let start = -1;
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const isSame = place.start === start && place.end === end;
    if (place.end <= end && !isSame) continue;
    found.push(place);
    ({ start, end } = place);
  }
  return found;
}
