import type { LanguageTag } from '@archive/content';
import { archiveBackend, proseOptions } from '@archive/content/i18next';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

/** The words of the interface: with variables and plural forms, as i18next knows them. */
export const words = createInstance();

/** The texts of documents: nothing in them is taken for a variable or a plural form. */
export const prose = createInstance();

/** Gets both ready, before anything is shown. */
export async function startI18n(lng: LanguageTag): Promise<void> {
  const common = { lng, fallbackLng: 'en', keySeparator: false, nsSeparator: false } as const;
  await Promise.all([
    words
      .use(archiveBackend)
      .use(initReactI18next)
      .init({
        ...common,
        ns: ['interface', 'collections', 'archive'],
        defaultNS: 'interface',
        // React escapes by itself.
        interpolation: { escapeValue: false },
      }),
    // Namespaces of documents are loaded when a component asks for them.
    prose.use(archiveBackend).init({ ...common, ...proseOptions, ns: [] }),
  ]);
}

/** Changes the language of everything; the words of the new one are loaded when it ends. */
export async function changeLanguage(language: LanguageTag): Promise<void> {
  await Promise.all([words.changeLanguage(language), prose.changeLanguage(language)]);
}
