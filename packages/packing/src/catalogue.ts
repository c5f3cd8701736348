import type { Content } from './content.ts';
import { catalogueEntry } from './modules.ts';

/** The catalogue as JSON, for those who want no JavaScript: with titles, rights and how each text stands. */
export function catalogueJson({ documents, languages, collections }: Content): string {
  const entries = documents.map((document) => {
    const { skeleton, bundles, rights, translations } = document;
    const titles = [...bundles].flatMap(([tag, bundle]) => {
      const title = bundle[skeleton.title];
      return title === undefined ? [] : [[tag, title]];
    });
    const entry = {
      ...catalogueEntry(document),
      titles: Object.fromEntries(titles) as Record<string, string>,
      ...(rights && { rights }),
      translations: Object.fromEntries(translations),
    };
    return [skeleton.id, entry];
  });
  const value = { languages, collections, documents: Object.fromEntries(entries) as object };
  return `${JSON.stringify(value, null, 2)}\n`;
}
