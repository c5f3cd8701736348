import { translationStatus } from '@archive/translation';
import type { TranslatedDocument } from '@archive/translation';

import type { Alignment } from '../../api/index.ts';

/** A translation beside its original, as the files have it. */
export function alignmentOf(document: TranslatedDocument, language: string): Alignment {
  const { skeleton, bundles, ledgers } = document;
  return {
    skeleton,
    language,
    original: bundles.get(skeleton.originalLanguage) ?? {},
    translation: bundles.get(language) ?? {},
    unplaced: ledgers.get(language)?.obsolete ?? {},
    segments: translationStatus(document, language).map(({ id, role, state, record }) => {
      const match = state === 'initial' ? record?.match : undefined;
      return { id, role, state, ...(match && { confidence: match.confidence }) };
    }),
  };
}
