export const data = {
  pagination: { data: 'collections.statements', size: 1, alias: 'place' },
  permalink: ({ place }) => `/${place.tag}/${place.path}`,
};

export function render({ place }) {
  return place.html;
}
