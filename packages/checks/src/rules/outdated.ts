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
      message: 'The text in {{from}} that "{{segment}}" was translated from has changed since.',
      help: 'See what changed with `archive diff {{document}} {{tag}}`, and bring the translation along.',
    },
    relay: {
      message:
        '"{{segment}}" was translated from a translation that is outdated itself: {{from}} has changed.',
      help: 'Bring the translation in between along first; see `archive diff {{document}} {{tag}}`.',
    },
    gone: {
      message: 'Texts here were translated from {{from}}, and {{file}} is not there any more.',
      help: 'Bring that file back; if it was taken away on purpose, see with `archive diff {{document}} {{tag}}` what is to be looked at again.',
    },
  },
  *check({ document, language, ledger, segments, original }, index) {
    if (original || ledger === undefined || !isWhole(document)) return;
    const translated = translatedDocument(document);
    const gone = new Set<string>();
    for (const segment of Object.keys(ledger.value.segments)) {
      if (!segments.has(segment) || !document.segments.has(segment)) continue;
      const found = outdatedOf(translated, language, segment);
      if (found === undefined) continue;
      if (!document.languages.has(found.from)) {
        gone.add(found.from);
        continue;
      }
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
    for (const from of gone)
      yield {
        says: 'gone',
        values: {
          from: languageName(index, from),
          file: `locales/${from}/documents/${document.id}.json`,
          document: document.id,
          tag: language,
        },
      };
  },
};
