import { conceptName } from '../archive/concept-name.ts';
import type { Entry } from '../archive/entry.ts';
import { AXES } from '../archive/facets.ts';
import type { Axis } from '../archive/facets.ts';
import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { Page } from '../pages/page.ts';
import { documentList } from '../templates/document-list.ts';
import { each, lines, markup, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { langAttributes } from '../templates/in-language.ts';
import { word } from '../templates/word.ts';
import { browsePage } from './browse-page.ts';
import { leafName, leafNav, leavesOf } from './leaves.ts';
import { axisPath, leafPath, valuePath } from './paths.ts';

/** The documents at each place of an axis, the newest first. */
export type Shelves = ReadonlyMap<string, readonly Entry[]>;

/**
 * Sorts documents by the places they stand at, on each axis that tells them apart.
 *
 * @param entries The newest first.
 */
export function shelvesOf(
  { catalogue }: Site,
  entries: readonly Entry[],
): ReadonlyMap<Axis, Shelves> {
  return new Map(
    AXES.filter((axis) => catalogue.axes.has(axis)).map((axis) => {
      const shelves = new Map<string, Entry[]>();
      for (const entry of entries)
        for (const value of catalogue.facets.get(entry.id)?.[axis] ?? []) {
          const shelf = shelves.get(value);
          if (shelf === undefined) shelves.set(value, [entry]);
          else shelf.push(entry);
        }
      return [axis, shelves];
    }),
  );
}

/** The pages of an axis in one language: the list of its places, and the documents at each. */
export function* valuePages(
  site: Site,
  words: Words,
  axis: Axis,
  shelves: Shelves,
): Generator<Page> {
  const { language } = words;
  const values = namedValues(site, words, axis, shelves);
  const name = words.phrase(`by-${axis}`);
  yield browsePage(site, words, {
    path: (tag) => axisPath(tag, axis),
    name,
    count: values.length === 0 ? words.say('empty') : undefined,
    main: valueList(site, words, axis, values),
  });
  const above = { path: axisPath(language, axis), name };
  for (const { value, name: own, entries } of values) {
    const path = (tag: string): string => valuePath(tag, axis, value);
    const leaves = leavesOf(entries);
    for (const [index, leaf] of leaves.entries()) {
      const page = index + 1;
      yield browsePage(site, words, {
        path: (tag) => leafPath(path(tag), page),
        name: own,
        part: leafName(words, page, leaves.length),
        above,
        count: words.say('documents', { count: entries.length }),
        main: lines(
          documentList(site, words, leaf),
          leafNav(site, words, path(language), page, leaves.length),
        ),
      });
    }
  }
}

interface Value {
  /** The id of a concept, or a language tag. */
  readonly value: string;
  readonly name: Phrase;
  readonly entries: readonly Entry[];
}

/** The places of an axis by their names in a language, in its alphabet. */
function namedValues(site: Site, words: Words, axis: Axis, shelves: Shelves): Value[] {
  const { language } = words;
  const nameOf = (value: string): Phrase =>
    axis === 'language'
      ? { text: words.languageName(value), language }
      : conceptName(site, value, language);
  const { compare } = new Intl.Collator([language, site.defaultLanguage, 'en']);
  return [...shelves]
    .map(([value, entries]) => ({ value, name: nameOf(value), entries }))
    .toSorted((a, b) => compare(a.name.text, b.name.text) || (a.value < b.value ? -1 : 1));
}

function valueList(site: Site, words: Words, axis: Axis, values: readonly Value[]): Html {
  const item = ({ value, name, entries }: Value): Html => {
    const href = text(site.href(valuePath(words.language, axis, value)));
    const label = markup`<a href="${href}"${langAttributes(words, name.language)}>${text(name.text)}</a>`;
    const count = word(words, 'documents', { count: entries.length });
    return markup`<li>${label} <span class="value-count">${count}</span></li>`;
  };
  return lines(markup`<ul class="values">`, each(values, item), markup`</ul>`);
}
