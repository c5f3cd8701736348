import { outdatedOf } from '@archive/translation';

import { pointer } from '../pointer.ts';
import type { BundleRule } from '../rule.ts';
import { isWhole, translatedDocument } from '../translated-document.ts';
import { languageName } from '../wording.ts';

/** A translation says what its source says now, as far as the ledger tells. */
export const outdated: BundleRule = {
  id: 'outdated',
  severity: 'info',
  description: 'A translation is of the text that its source is now.',
  scope: 'bundle',
  sentences: {
    source: {
      message: '"{{segment}}" was translated from a text that has changed since in {{from}}.',
      help: 'See what changed with `archive diff {{document}} {{tag}}`, and bring the translation along.',
    },
    relay: {
      message:
        '"{{segment}}" was translated from a translation that is outdated itself: {{from}} has changed.',
      help: 'Bring the translation in between along first; see `archive diff {{document}} {{tag}}`.',
    },
  },
  *check({ document, language, ledger, segments, original }, index) {
    if (original || ledger === undefined || !isWhole(document)) return;
    const translated = translatedDocument(document);
    for (const segment of Object.keys(ledger.value.segments)) {
      if (!segments.has(segment) || !document.segments.has(segment)) continue;
      const found = outdatedOf(translated, language, segment);
      if (found === undefined) continue;
      yield {
        at: { pointer: pointer(segment) },
        segment,
        says: found.because,
        values: {
          segment,
          from: languageName(index, found.from),
          document: document.id,
          tag: language,
        },
      };
    }
  },
};
