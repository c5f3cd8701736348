import type { Concept, Term } from '@archive/schema';

/** A term in a text. */
export interface TermPlace {
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
  concept: Concept;
  /** The term that stands there, in this or another of its forms. */
  term: Term;
}
