import { loadResources as load } from '@archive/loaders';

import { type LanguageTag, type Namespace, resources } from './data/index.js';

/**
 * Loads one i18next namespace in one language: `interface`, `collections`, `archive`, or
 * `documents/<id>` for the segments of a document with their markup as it was written.
 *
 * Document namespaces are prose: read them with `keySeparator`, `nsSeparator`, interpolation
 * and nesting off, and with `returnEmptyString` off where an empty text is one still to be
 * translated. The interface's words use interpolation and plural forms.
 *
 * @returns The flat i18next resource, empty where the language has nothing of that name.
 *
 * @example
 * ```ts
 * i18next.addResourceBundle('fr', 'interface', await loadResources('fr', 'interface'));
 * ```
 */
export function loadResources(
  language: LanguageTag,
  namespace: Namespace,
): Promise<Readonly<Record<string, string>>> {
  return load(resources, language, namespace);
}
