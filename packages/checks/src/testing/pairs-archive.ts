import type { Files } from './check-with.ts';
import { sound } from './check-with.ts';

/** Documents with a paragraph each, in English, and in another language: `[source, translation]`. */
export function pairsArchive(
  language: string,
  pairs: readonly (readonly [source: string, translation: string])[],
): Files {
  const files: Files = Object.fromEntries(Object.keys(sound).map((path) => [path, undefined]));
  files['archive.json'] = sound['archive.json'];
  for (const [place, [source, translation]] of pairs.entries()) {
    const id = `doc-${place}`;
    files[`documents/${id}.json`] = {
      id,
      collection: 'statements',
      originalLanguage: 'en',
      issued: '2022',
      title: 'title',
      body: [{ type: 'paragraph', id: 'p1' }],
    };
    files[`locales/en/documents/${id}.json`] = { title: `T${place}`, p1: source };
    files[`locales/${language}/documents/${id}.json`] = { title: `U${place}`, p1: translation };
  }
  return files;
}
