import type { Concept } from '@archive/schema';

import type { ArchiveIndex, SegmentEntry } from '../archive-index.ts';
import { pointer } from '../pointer.ts';
import type { SegmentRule } from '../rule.ts';
import { outermost, termsOf } from '../terms/glossary.ts';
import { glossaryOf } from '../terms/terms-in.ts';
import { wordsOf } from '../words/segment-words.ts';

/** What the source names is named in the translation too, as the glossary has it in that language. */
export const glossaryTerm: SegmentRule = {
  id: 'glossary-term',
  severity: 'warning',
  description:
    'Where the source names a concept of the glossary, so does the translation, with a term of its language.',
  scope: 'segment',
  sentences: {
    missing: {
      message: 'The source says "{{source}}"; the translation has none of: {{terms}}.',
      help: 'Write the term of the glossary in the form your sentence needs, or add that form to glossary/{{concept}}.json.',
    },
  },
  *check(segment, index) {
    const { source, bundle } = segment;
    if (source === undefined || segment.text === '' || segment.text === source.text) return;
    const asked = askedFor(source, index);
    if (asked.size === 0) return;
    const present = new Set(wordsOf(segment, index).terms.map(({ concept }) => concept));
    for (const { concepts, text } of asked.values()) {
      if (concepts.some((concept) => present.has(concept))) continue;
      const named = concepts.find((concept) => termsOf(concept, bundle.language).length > 0);
      if (named === undefined || isInForeignWords(segment, concepts, index)) continue;
      const terms = termsOf(named, bundle.language).filter(({ status }) => status !== 'deprecated');
      yield {
        says: 'missing',
        severity: named.kind === 'term' ? 'info' : 'warning',
        at: { pointer: pointer(segment.id) },
        values: {
          source: text,
          terms: terms.map(({ term }) => `"${term}"`).join(', '),
          concept: named.id,
        },
      };
    }
  },
};

/** What a place in the source names: one concept, or several that share the word. */
interface Asked {
  concepts: Concept[];
  text: string;
}

function askedFor(source: SegmentEntry, index: ArchiveIndex): Map<string, Asked> {
  const byPlace = new Map<number, Asked>();
  for (const { start, end, concept } of outermost(wordsOf(source, index).terms)) {
    const text = source.own.slice(start, end).replaceAll('\uFFFC', '');
    const asked = byPlace.get(start);
    if (asked === undefined) byPlace.set(start, { concepts: [concept], text });
    else if (!asked.concepts.includes(concept)) asked.concepts.push(concept);
  }
  // Each once, however often the source names it.
  return new Map(
    Array.from(byPlace.values(), (asked) => [asked.concepts.map(({ id }) => id).join(' '), asked]),
  );
}

/** Whether the translation gives the name as another language writes it, and says so. */
function isInForeignWords(
  { masked, own }: SegmentEntry,
  concepts: readonly Concept[],
  index: ArchiveIndex,
): boolean {
  if (masked === own) return false;
  const glossary = glossaryOf(index);
  return concepts.some((concept) =>
    Object.keys(concept.terms).some((language) =>
      glossary
        .find(masked, language)
        .some((place) => place.concept === concept && own.charAt(place.start) === '\uFFFC'),
    ),
  );
}
