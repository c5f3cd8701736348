import { readFileSync } from 'node:fs';

import footnotes from 'markdown-it-footnote';

import { collectionPages } from './furniture/list-pages.ts';

const shared = JSON.parse(readFileSync(new URL('shared.json', import.meta.url), 'utf8'));

export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addGlobalData('shared', shared);
  eleventy.amendLibrary('md', (markdown) => markdown.use(footnotes));
  for (const { tag } of shared.languages)
    eleventy.addCollection(`documents-${tag}`, (api) => documentsIn(api, tag));
  eleventy.addCollection('years', (api) =>
    shared.languages.flatMap(({ tag }) =>
      Object.entries(Object.groupBy(documentsIn(api, tag), ({ date }) => date.slice(0, 4))).map(
        ([year, documents]) => ({ tag, year, documents }),
      ),
    ),
  );
  eleventy.addCollection('statements', (api) =>
    shared.languages.flatMap(({ tag }) =>
      collectionPages(shared, tag, documentsIn(api, tag)).map(([path, html]) => ({
        tag,
        path,
        html,
      })),
    ),
  );
  return {
    // The texts hold Markdown alone.
    markdownTemplateEngine: false,
    dir: { input: 'content', includes: '../includes', output: 'out' },
  };
}

/** The documents of a language, the newest first. */
function documentsIn(api, tag) {
  return api
    .getAll()
    .map(({ data }) => data)
    .filter(({ id, language }) => id !== undefined && language === tag)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}
