import type { BackendModule, InitOptions } from 'i18next';

import type { LanguageTag, Namespace } from './data/index.js';
import { loadResources } from './load-resources.ts';

/**
 * An i18next backend that loads the archive's namespaces, each when it is first asked for. A
 * namespace or a language that the archive does not have is empty, so that i18next falls back.
 *
 * @example
 * ```ts
 * await i18next.use(archiveBackend).init({ ...proseOptions, lng: 'fr', fallbackLng: 'en' });
 * await i18next.loadNamespaces('documents/how-we-date');
 * i18next.t('title', { ns: 'documents/how-we-date' }); // 'Comment nous datons'
 * ```
 */
export const archiveBackend: BackendModule = {
  type: 'backend',
  init() {},
  // i18next takes a promise from a reader that does not ask for a callback.
  read: (language, namespace) => loadResources(language as LanguageTag, namespace as Namespace),
};

/**
 * Options of an i18next instance for the archive's prose: what a text says is shown as it stands.
 * Nothing in it is taken for a path of keys, a variable or a call. The words of the interface use
 * variables and plural forms; they belong in an instance with i18next's own options.
 */
export const proseOptions = {
  keySeparator: false,
  nsSeparator: false,
  returnEmptyString: false,
  interpolation: {
    escapeValue: false,
    // Code points that are no characters: no text of the archive holds them.
    prefix: '\uFDD0',
    suffix: '\uFDD1',
    nestingPrefix: '\uFDD2',
    nestingSuffix: '\uFDD3',
  },
} as const satisfies InitOptions;
