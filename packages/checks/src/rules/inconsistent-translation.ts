import { groupsBySource, sayingOf } from '../consistency/pairs.ts';
import type { Pair } from '../consistency/pairs.ts';
import { placeOf } from '../consistency/place-of.ts';
import type { ArchiveRule } from '../rule.ts';

/** The same source is translated in the same way, wherever it stands. */
export const inconsistentTranslation: ArchiveRule = {
  id: 'inconsistent-translation',
  severity: 'info',
  description: 'A text that stands in several places is translated in the same way in all of them.',
  scope: 'archive',
  sentences: {
    differs: {
      message: 'The same source is translated otherwise in {{document}}#{{segment}}: "{{other}}".',
      help: 'Use one translation for both, if there is no reason for two.',
    },
  },
  *check(index) {
    for (const pairs of groupsBySource(index)) {
      const usual = mostUsual(pairs);
      const saying = sayingOf(usual.text);
      const { bundle, segment } = usual;
      const other = bundle.segments.get(segment)?.plain;
      for (const pair of pairs)
        if (sayingOf(pair.text) !== saying)
          yield {
            ...placeOf(pair),
            says: 'differs',
            values: { document: bundle.document.id, segment, other },
          };
    }
  },
};

/** The first of those pairs whose translation is the most frequent. */
function mostUsual(pairs: readonly Pair[]): Pair {
  const counts = new Map<string, number>();
  for (const { text } of pairs) counts.set(text, (counts.get(text) ?? 0) + 1);
  return pairs.reduce((best, pair) =>
    (counts.get(pair.text) ?? 0) > (counts.get(best.text) ?? 0) ? pair : best,
  );
}
