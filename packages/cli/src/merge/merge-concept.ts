import type { Concept, Term } from '@archive/schema';

import { mergeEntries, mergeList } from './merge-entries.ts';
import type { Sides } from './merge-entries.ts';
import { mapThree } from './three.ts';
import type { Three, Two } from './three.ts';

/** Merges a concept of the glossary: its definitions by language, its terms by language and term. */
export function mergeConcept(three: Three<Concept>): Sides<Concept> {
  const fields = mergeEntries<unknown>(
    mapThree(three, ({ definition: _d, terms: _t, sameAs: _s, ...rest }) => rest),
  );
  const definition = mergeEntries(mapThree(three, (concept) => concept.definition));
  const terms = mergeEntries<Term[]>(
    mapThree(three, (concept) => concept.terms),
    (entry) => mergeList(entry, ({ term }) => term, mergeTerm),
  );
  const sameAs = mergeList(mapThree(three, (concept) => concept.sameAs));
  const assemble = (key: keyof Two<Concept>): Concept => ({
    ...(fields[key] as unknown as Omit<Concept, 'terms'>),
    definition: Object.keys(definition[key]).length > 0 ? definition[key] : undefined,
    terms: terms[key],
    sameAs: sameAs[key].length > 0 ? sameAs[key] : undefined,
  });
  return { ours: assemble('ours'), theirs: assemble('theirs') };
}

/** A term by its fields; its spelling, which both have, is what it was found by. */
function mergeTerm(three: Three<Term>): Two<Term> {
  if (three.ours === undefined || three.theirs === undefined) return three;
  const fields = mapThree(three, (term): Record<string, unknown> => ({ ...term }));
  return mergeEntries<unknown>(fields) as unknown as Two<Term>;
}
