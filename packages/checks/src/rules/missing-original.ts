import type { DocumentRule } from '../rule.ts';
import { languageName } from '../wording.ts';

/** A document has its text in the language it was written in. */
export const missingOriginal: DocumentRule = {
  id: 'missing-original',
  severity: 'error',
  description: 'Every document has a bundle in its original language.',
  scope: 'document',
  sentences: {
    missing: {
      message: 'The document has no text in its original language, {{language}}.',
      help: 'Add {{file}}, or correct the original language.',
    },
  },
  *check({ id, skeleton, languages }, index) {
    const { originalLanguage } = skeleton;
    if (languages.has(originalLanguage)) return;
    yield {
      at: { pointer: '/originalLanguage' },
      says: 'missing',
      values: {
        language: languageName(index, originalLanguage),
        file: `locales/${originalLanguage}/documents/${id}.json`,
      },
      language: originalLanguage,
    };
  },
};
