import { segments } from '@archive/schema';
import type { TranslatedDocument } from '@archive/translation';

import type { Sources } from '../../api/index.ts';

/** What the segments of a document were made from, by segment; nothing for the original. */
export function sourcesOf(
  { skeleton, bundles, ledgers }: TranslatedDocument,
  language: string,
): Sources {
  const { originalLanguage } = skeleton;
  if (language === originalLanguage) return {};
  const records = ledgers.get(language)?.segments ?? {};
  return Object.fromEntries(
    segments(skeleton).flatMap(({ id }) => {
      const from = (Object.hasOwn(records, id) ? records[id]?.from : undefined) ?? originalLanguage;
      const texts = bundles.get(from) ?? {};
      const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
      return text === undefined ? [] : [[id, { language: from, text }]];
    }),
  );
}
