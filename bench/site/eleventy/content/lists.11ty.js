import { datesPage, homePage, newsPage } from '../furniture/list-pages.ts';

const pages = { '': homePage, 'by_date/': datesPage, 'whats_new/': newsPage };

export const data = {
  pagination: {
    data: 'shared.languages',
    size: 1,
    alias: 'place',
    before: (languages) =>
      languages.flatMap(({ tag }) => Object.keys(pages).map((path) => ({ tag, path }))),
  },
  permalink: ({ place }) => `/${place.tag}/${place.path}`,
};

export function render({ shared, collections, place: { tag, path } }) {
  return pages[path](shared, tag, collections[`documents-${tag}`]);
}
