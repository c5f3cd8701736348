import { createInstance, type i18n } from 'i18next';

import type { Words } from '../../api/index.ts';

/** Says a word of the tool. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** The words of one language, ready to be said; `interface` is the namespace of the preview. */
export function makeWords(tag: string, words: Words): i18n {
  const i18n = createInstance();
  void i18n.init({
    lng: tag,
    fallbackLng: false,
    ns: ['review', 'interface'],
    defaultNS: 'review',
    resources: { [tag]: { review: words.review, interface: words.interface } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    // Preact escapes what it shows.
    interpolation: { escapeValue: false },
  });
  return i18n;
}
