import { catalogue, type DocumentId, type LanguageTag } from '@archive/content';

type Titles = Partial<Record<LanguageTag, string>>;

// The catalogue with titles in every language is a file of its own, loaded when it is asked for.
const loading = import('@archive/content/catalogue.json').then(
  ({ default: { documents } }): Record<DocumentId, { readonly titles: Titles }> => documents,
);

/** Gives the title of any document, in a language or else in the original's. */
export async function loadTitles(): Promise<(id: DocumentId, language: LanguageTag) => string> {
  const documents = await loading;
  return (id, language) => {
    const { titles } = documents[id];
    return titles[language] ?? titles[catalogue[id].originalLanguage] ?? id;
  };
}
