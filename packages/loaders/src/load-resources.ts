import { ownProperty } from './own-property.ts';

/** The i18next resources of an archive, by language tag and then by namespace, each loaded by itself. */
export type Resources<Tag extends string> = Readonly<
  Record<
    Tag,
    () => Promise<
      Readonly<Record<string, (() => Promise<Readonly<Record<string, string>>>) | undefined>>
    >
  >
>;

/**
 * Loads one i18next namespace in one language: `interface`, `collections`, `archive`, or
 * `documents/<id>` for the segments of a document with their markup as it was written.
 *
 * @param resources The data of an archive's package.
 * @returns The flat i18next resource, empty where the language has nothing of that name.
 *
 * @example
 * ```ts
 * await loadResources(resources, 'fr', 'documents/a-letter'); // { title: 'Une lettre' }
 * ```
 */
export async function loadResources<Tag extends string>(
  resources: Resources<Tag>,
  language: Tag,
  namespace: string,
): Promise<Readonly<Record<string, string>>> {
  const load = ownProperty(resources, language);
  if (!load) return {};
  const bundle = ownProperty(await load(), namespace);
  return (await bundle?.()) ?? {};
}
