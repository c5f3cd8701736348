import type { BackendModule, InitOptions } from 'i18next';

/**
 * Makes an i18next backend of what loads the namespaces of an archive, each when it is first asked
 * for.
 *
 * @param load Gives the flat resource of a language and a namespace, empty where there is none.
 *
 * @example
 * ```ts
 * const backend = backendFor((language, namespace) => loadResources(resources, language, namespace));
 * await i18next.use(backend).init({ ...proseOptions, lng: 'fr', fallbackLng: 'en' });
 * ```
 */
export function backendFor(
  load: (language: string, namespace: string) => Promise<Readonly<Record<string, string>>>,
): BackendModule {
  return {
    type: 'backend',
    init() {},
    // i18next takes a promise from a reader that does not ask for a callback.
    read: (language, namespace) => load(language, namespace),
  };
}

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
