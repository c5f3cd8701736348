import { groupsByTarget, sayingOf } from '../consistency/pairs.ts';
import { placeOf } from '../consistency/place-of.ts';
import type { ArchiveRule } from '../rule.ts';

/** Two texts that differ are not translated by one and the same. */
export const ambiguousTranslation: ArchiveRule = {
  id: 'ambiguous-translation',
  severity: 'info',
  description: 'Two texts that say different things have different translations.',
  scope: 'archive',
  sentences: {
    same: {
      message:
        'The same words translate {{document}}#{{segment}}, whose source says something else: "{{other}}".',
      help: 'See whether the translation stands in the right place, and says all of its source.',
    },
  },
  *check(index) {
    for (const [first, ...others] of groupsByTarget(index)) {
      if (first === undefined) continue;
      const { bundle, segment } = first;
      const saying = sayingOf(first.source);
      const other = bundle.document.bundles.get(first.from)?.segments.get(segment)?.plain;
      for (const pair of others)
        if (sayingOf(pair.source) !== saying)
          yield {
            ...placeOf(pair),
            says: 'same',
            values: { document: bundle.document.id, segment, other },
          };
    }
  },
};
