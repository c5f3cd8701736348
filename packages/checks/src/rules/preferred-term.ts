import type { Concept } from '@archive/schema';

import type { ArchiveIndex, BundleEntry, SegmentEntry } from '../archive-index.ts';
import type { BundleRule } from '../rule.ts';
import { outermost, termsOf } from '../terms/glossary.ts';
import type { TermPlace } from '../terms/term-place.ts';
import { stretch } from '../text/stretch.ts';
import { wordsOf } from '../words/segment-words.ts';

/**
 * Authors choose their own words; a translator who finds the preferred term in the source has the
 * preferred term of the own language for it.
 */
export const preferredTerm: BundleRule = {
  id: 'preferred-term',
  severity: 'info',
  description:
    'Where the source uses the preferred term of a concept, the translation does so too.',
  scope: 'bundle',
  sentences: {
    admitted: {
      message: 'The source uses the preferred term "{{source}}", the translation "{{term}}" alone.',
      help: 'Write "{{preferred}}", at least once.',
    },
  },
  *check(bundle, index) {
    if (bundle.original) return;
    const { admitted, preferred, sources } = usesOf(bundle, index);
    for (const [concept, { segment, place }] of admitted) {
      const source = sources.get(concept);
      const term = termsOf(concept, bundle.language).find(({ status }) => status === 'preferred');
      if (source === undefined || term === undefined || preferred.has(concept)) continue;
      // A short name is a part of the long one.
      if (term.term.includes(place.term.term)) continue;
      yield {
        says: 'admitted',
        at: stretch(segment, place.start, place.end - place.start),
        segment: segment.id,
        values: { source, preferred: term.term, term: wordsAt(segment, place) },
      };
    }
  },
};

/** What a translation and its source call the concepts they name. */
interface Uses {
  /** Where the translation first uses an admitted term. */
  admitted: Map<Concept, { segment: SegmentEntry; place: TermPlace }>;
  /** Those for which it uses the preferred one. */
  preferred: Set<Concept>;
  /** The preferred terms that the source uses. */
  sources: Map<Concept, string>;
}

function usesOf(bundle: BundleEntry, index: ArchiveIndex): Uses {
  const uses: Uses = { admitted: new Map(), preferred: new Set(), sources: new Map() };
  for (const segment of bundle.segments.values()) {
    for (const place of outermost(wordsOf(segment, index).terms)) {
      const { concept, term } = place;
      if (term.status === 'preferred') uses.preferred.add(concept);
      else if (term.status === 'admitted' && !uses.admitted.has(concept))
        uses.admitted.set(concept, { segment, place });
    }
    const { source } = segment;
    if (source === undefined) continue;
    for (const place of outermost(wordsOf(source, index).terms))
      if (place.term.status === 'preferred' && !uses.sources.has(place.concept))
        uses.sources.set(place.concept, wordsAt(source, place));
  }
  return uses;
}

function wordsAt({ own }: SegmentEntry, { start, end }: TermPlace): string {
  return own.slice(start, end).replaceAll('\uFFFC', '');
}
