import { backendFor } from '@archive/loaders/i18next';
import type { BackendModule } from 'i18next';

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
export const archiveBackend: BackendModule = backendFor((language, namespace) =>
  loadResources(language as LanguageTag, namespace as Namespace),
);
