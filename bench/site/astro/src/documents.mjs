import { getCollection } from 'astro:content';

import shared from '../shared.json';

/** The documents of each language, the newest first. */
export const documentsIn = new Map(shared.languages.map(({ tag }) => [tag, []]));

for (const entry of await getCollection('documents'))
  documentsIn.get(entry.data.language)?.push(entry);
for (const entries of documentsIn.values())
  entries.sort((a, b) => (a.data.date === b.data.date ? 0 : a.data.date < b.data.date ? 1 : -1));

export { shared };
