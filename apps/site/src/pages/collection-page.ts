import { plain } from '@archive/markup';
import type { Collection } from '@archive/schema';

import type { Entry } from '../archive/entry.ts';
import { collectionPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import { summary } from '../archive/summary.ts';
import { leafName, leafNav, leavesOf } from '../browse/leaves.ts';
import { leafPath } from '../browse/paths.ts';
import { byYear } from '../browse/years.ts';
import { bookLine } from '../downloads/download-list.ts';
import { feedsOfCollection } from '../feeds/feeds-of.ts';
import { dateText } from '../templates/date.ts';
import { documentList } from '../templates/document-list.ts';
import { feedLinks } from '../templates/feed-links.ts';
import { each, lines, markup, text, when } from '../templates/html.ts';
import { breadcrumbData, collectionData } from '../templates/linked-data.ts';
import { masthead } from '../templates/masthead.ts';
import { passage } from '../templates/passage.ts';
import { pathNav } from '../templates/path.ts';
import { switcher } from '../templates/switcher.ts';
import { wording } from '../templates/word.ts';
import { listDescription } from './list-description.ts';
import { makePage } from './page.ts';
import type { Page } from './page.ts';

/** The list of a collection's documents in one language, by date: a long one on several pages. */
export function* collectionPages(
  site: Site,
  language: string,
  collection: Collection,
  entries: readonly Entry[],
): Generator<Page> {
  const leaves = leavesOf(entries);
  for (const [index, leaf] of leaves.entries())
    yield collectionPage(site, language, collection, {
      entries: leaf,
      all: entries,
      number: index + 1,
      of: leaves.length,
    });
}

/** One page of the list. */
interface Leaf {
  readonly entries: readonly Entry[];
  /** Those of all pages. */
  readonly all: readonly Entry[];
  readonly number: number;
  readonly of: number;
}

function collectionPage(site: Site, language: string, { id }: Collection, leaf: Leaf): Page {
  const words = site.words(language);
  const names = site.names(language).collections.get(id);
  const name = names?.name ?? { text: id, language };
  const pathIn = (tag: string): string => leafPath(collectionPath(tag, id), leaf.number);
  const path = pathIn(language);
  const part = leafName(words, leaf.number, leaf.of);
  const isFirst = leaf.number === 1;
  const steps = [{ path: homePath(language), name: words.phrase('archives') }];

  const said = names?.description && summary(plain(names.description.inlines));
  const count = leaf.all.length;
  const counted = count === 0 ? words.say('empty') : words.say('documents', { count });
  const line = part === undefined ? counted : `${counted} · ${part}`;

  const main = lines(
    markup`<div class="intro">`,
    when(isFirst ? names?.description : undefined, (found) =>
      passage(site, words, found, 'description'),
    ),
    markup`<p class="count">${wording(words, line, 'documents')}</p>`,
    markup`</div>`,
    each(byYear(leaf.entries), ([year, ofYear]) =>
      lines(
        markup`<section class="year">`,
        markup`<h2>${text(dateText(words, year))}</h2>`,
        documentList(site, words, ofYear),
        markup`</section>`,
      ),
    ),
    leafNav(site, words, collectionPath(language, id), leaf.number, leaf.of),
    bookLine(site, words, id, leaf.all),
    feedLinks(site, words, feedsOfCollection(site, language, id)),
    pathNav(site, words, steps, name),
  );

  return makePage(site, words, {
    kind: 'list',
    path,
    title: part === undefined ? name.text : `${name.text} · ${part}`,
    description: isFirst ? (said ?? listDescription(site, words, name.text, counted)) : undefined,
    data: [
      collectionData(site, language, { id, ...name }, said),
      breadcrumbData(site, steps, name, path),
    ],
    alternates: site.languages.map(({ tag }) => ({ language: tag, path: pathIn(tag) })),
    fallback: pathIn(site.defaultLanguage),
    masthead: masthead(site, words, {
      collection: id,
      heading: true,
      switcher: switcher(site, words, ({ tag }) => ({ path: pathIn(tag) })),
    }),
    main,
  });
}
