import type { Concept, Term } from '@archive/schema';

import type { ArchiveIndex, SegmentEntry } from '../archive-index.ts';
import type { SegmentRule, Values } from '../rule.ts';
import { termsOf } from '../terms/glossary.ts';
import type { TermPlace } from '../terms/term-place.ts';
import { stretch } from '../text/stretch.ts';
import { wordsOf } from '../words/segment-words.ts';

/** Terms that the glossary keeps in order to advise against them. */
export const forbiddenTerm: SegmentRule = {
  id: 'forbidden-term',
  severity: 'warning',
  description: 'No text uses a term that the glossary calls deprecated.',
  scope: 'segment',
  sentences: {
    forbidden: {
      message: 'The glossary advises against "{{term}}".',
      help: 'Write "{{preferred}}".',
    },
    noted: {
      message: 'The glossary advises against "{{term}}": {{note}}',
      help: 'Write "{{preferred}}".',
    },
    alone: {
      message: 'The glossary advises against "{{term}}".',
      help: 'See glossary/{{concept}}.json for what it stands for.',
    },
  },
  *check(segment, index) {
    const places = wordsOf(segment, index).terms;
    for (const place of places) {
      const { start, end, concept, term } = place;
      if (term.status !== 'deprecated' || isAccepted(place, places)) continue;
      if (!isOfConcept(segment, concept, index)) continue;
      const preferred = termsOf(concept, segment.bundle.language).find(
        ({ status }) => status === 'preferred',
      )?.term;
      const word = segment.own.slice(start, end).replaceAll('\uFFFC', '');
      yield {
        at: stretch(segment, start, end - start),
        ...wording(word, preferred, term, concept),
      };
    }
  },
};

function wording(
  word: string,
  preferred: string | undefined,
  { note }: Term,
  concept: Concept,
): { says: string; values: Values } {
  if (preferred === undefined)
    return { says: 'alone', values: { term: word, concept: concept.id } };
  if (note === undefined) return { says: 'forbidden', values: { term: word, preferred } };
  return { says: 'noted', values: { term: word, preferred, note } };
}

/** Whether a term that is not deprecated covers the same words. */
function isAccepted(place: TermPlace, places: readonly TermPlace[]): boolean {
  return places.some(
    ({ start, end, term }) =>
      start <= place.start && end >= place.end && term.status !== 'deprecated',
  );
}

/** In a translation, whether the word stands for the concept: whether its source names that. */
function isOfConcept(segment: SegmentEntry, concept: Concept, index: ArchiveIndex): boolean {
  const { source } = segment;
  if (source === undefined) return true;
  if (termsOf(concept, source.bundle.language).length === 0) return true;
  return wordsOf(source, index).terms.some((place) => place.concept === concept);
}
