import { yearPage } from '../furniture/list-pages.ts';

export const data = {
  pagination: { data: 'collections.years', size: 1, alias: 'place' },
  permalink: ({ place }) => `/${place.tag}/by_date/${place.year}/`,
};

export function render({ shared, place: { tag, year, documents } }) {
  return yearPage(shared, tag, year, documents);
}
