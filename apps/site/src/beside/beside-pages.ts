import type { Collection } from '@archive/schema';

import type { CompiledDocument } from '../archive/compile-document.ts';
import { availability, titleIn } from '../archive/entry.ts';
import type { Entry } from '../archive/entry.ts';
import { isListed } from '../archive/listed.ts';
import { collectionPath, documentPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import { makePage } from '../pages/page.ts';
import type { Page } from '../pages/page.ts';
import { lines, markup, text } from '../templates/html.ts';
import { masthead } from '../templates/masthead.ts';
import { pathNav } from '../templates/path.ts';
import { switcher } from '../templates/switcher.ts';
import { choice } from './choice.ts';
import { columnOf } from './column.ts';
import type { Column } from './column.ts';
import { otherLanguage } from './other-language.ts';
import { pairs } from './pairs.ts';
import { besidePath } from './paths.ts';

/**
 * The pages that show a document's text beside another: each translation beside the original, and
 * the original beside one translation. Any other pair is put together by a script on these.
 */
export function* besidePages(
  site: Site,
  document: CompiledDocument,
  entry: Entry,
  collection: Collection,
): Generator<Page> {
  const columns = new Map<string, Column>();
  const columnIn = (tag: string): Column | undefined => {
    const { original, versions } = document;
    const bundle = versions.get(tag)?.text ?? (original?.language === tag ? original : undefined);
    const column = columns.get(tag) ?? (bundle && columnOf(site, document, entry, bundle));
    if (column !== undefined) columns.set(tag, column);
    return column;
  };
  for (const tag of document.versions.keys()) {
    const other = otherLanguage(document, tag);
    const [own, beside] = [columnIn(tag), other === undefined ? undefined : columnIn(other)];
    if (own === undefined || beside === undefined) continue;
    yield besidePage(site, document, entry, collection, [own, beside]);
  }
}

function besidePage(
  site: Site,
  document: CompiledDocument,
  entry: Entry,
  { id }: Collection,
  columns: readonly [Column, Column],
): Page {
  const [{ language }, { language: other }] = columns;
  const words = site.words(language);
  const path = documentPath(language, id, entry.id);
  const title = titleIn(entry, language);
  const name = site.names(language).collections.get(id)?.name ?? { text: id, language };
  const here = words.say('beside');
  const steps = [
    { path: homePath(language), name: words.phrase('archives') },
    { path: collectionPath(language, id), name },
    { path, name: title },
  ];
  const isOwnPage = isListed(availability(entry, language));
  const hasOriginal = entry.languages.has(entry.originalLanguage);

  return makePage(site, words, {
    kind: 'beside',
    scripts: ['reading', 'beside'],
    path: besidePath(language, id, entry.id, other),
    title: `${title.text} · ${here}`,
    unlisted: true,
    canonical:
      isOwnPage || !hasOriginal ? path : documentPath(entry.originalLanguage, id, entry.id),
    masthead: masthead(site, words, {
      collection: id,
      heading: false,
      switcher: switcher(site, words, ({ tag }) => {
        const beside = document.versions.has(tag) ? otherLanguage(document, tag) : undefined;
        return {
          path: beside === undefined ? undefined : besidePath(tag, id, entry.id, beside),
          availability: availability(entry, tag),
        };
      }),
    }),
    main: lines(
      markup`<article class="beside-text">`,
      markup`<p class="kicker">${text(here)}</p>`,
      choice(site, words, document, entry, [language, other]),
      pairs(site, words, document, columns),
      markup`</article>`,
      pathNav(site, words, steps, { text: here, language }),
    ),
  });
}
