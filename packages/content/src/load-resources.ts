import { type LanguageTag, type Namespace, resources } from './data/index.js';

/**
 * Loads one i18next namespace in one language: `interface`, `collections`, `archive`, or
 * `documents/<id>` for the segments of a document with their markup as it was written.
 *
 * Document namespaces are prose: read them with `keySeparator`, `nsSeparator`, interpolation
 * and nesting off. The interface's words use interpolation and plural forms.
 *
 * @returns The flat i18next resource, empty where the language has nothing of that name.
 *
 * @example
 * ```ts
 * i18next.addResourceBundle('fr', 'interface', await loadResources('fr', 'interface'));
 * ```
 */
export async function loadResources(
  language: LanguageTag,
  namespace: Namespace,
): Promise<Readonly<Record<string, string>>> {
  const load = Object.hasOwn(resources, language) ? resources[language] : undefined;
  if (!load) return {};
  const namespaces = await load();
  return (await namespaces[namespace]?.()) ?? {};
}
