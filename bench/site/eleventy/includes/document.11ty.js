import { documentPage } from '../furniture/document-page.ts';

const places = new WeakMap();

export function render(data) {
  const documents = data.collections[`documents-${data.language}`];
  if (!places.has(documents))
    places.set(documents, new Map(documents.map(({ id }, index) => [id, index])));
  const place = places.get(documents).get(data.id);
  const around = { earlier: documents[place + 1], later: documents[place - 1] };
  return documentPage(data.shared, data, data.content, around);
}
