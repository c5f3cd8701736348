import type { SiteFolder } from './site-folder.ts';

/**
 * Adds documents to the fixture, each with a title and a paragraph in English.
 *
 * @param dates One for each, as EDTF.
 * @param metadata What else their skeletons say.
 */
export function addDocuments(
  site: SiteFolder,
  dates: readonly string[],
  metadata: Readonly<Record<string, unknown>> = {},
): void {
  for (const [index, issued] of dates.entries()) {
    const id = `many-${String(index).padStart(4, '0')}`;
    site.write(`documents/${id}.json`, {
      id,
      collection: 'letters',
      originalLanguage: 'en',
      issued,
      ...metadata,
      title: 'title',
      body: [{ type: 'paragraph', id: 'p1' }],
    });
    site.write(`locales/en/documents/${id}.json`, { title: `Letter ${index}`, p1: 'A text.' });
  }
}
