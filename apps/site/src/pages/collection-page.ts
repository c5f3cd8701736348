import { plain } from '@archive/markup';
import type { Collection } from '@archive/schema';

import type { Entry } from '../archive/entry.ts';
import { collectionPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import { byYear } from '../browse/years.ts';
import { dateText } from '../templates/date.ts';
import { documentList } from '../templates/document-list.ts';
import { each, lines, markup, text, when } from '../templates/html.ts';
import { breadcrumbData, collectionData } from '../templates/linked-data.ts';
import { masthead } from '../templates/masthead.ts';
import { passage } from '../templates/passage.ts';
import { pathNav } from '../templates/path.ts';
import { switcher } from '../templates/switcher.ts';
import { makePage } from './page.ts';
import type { Page } from './page.ts';
import { summary } from './summary.ts';

/** The list of a collection's documents in one language, by date. */
export function collectionPage(
  site: Site,
  language: string,
  { id }: Collection,
  entries: readonly Entry[],
): Page {
  const words = site.words(language);
  const names = site.names(language).collections.get(id);
  const name = names?.name ?? { text: id, language };
  const path = collectionPath(language, id);
  const steps = [{ path: homePath(language), name: { text: words.say('archives'), language } }];

  const said = names?.description && summary(plain(names.description.inlines));
  const count =
    entries.length === 0 ? words.say('empty') : words.say('documents', { count: entries.length });

  const main = lines(
    markup`<div class="intro">`,
    when(names?.description, (found) => passage(site, words, found, 'description')),
    markup`<p class="count">${text(count)}</p>`,
    markup`</div>`,
    each(byYear(entries), ([year, ofYear]) =>
      lines(
        markup`<section class="year">`,
        markup`<h2>${text(dateText(words, year))}</h2>`,
        documentList(site, words, ofYear),
        markup`</section>`,
      ),
    ),
    pathNav(site, words, steps, name),
  );

  return makePage(site, words, {
    kind: 'list',
    path,
    title: name.text,
    description: said,
    data: [
      collectionData(site, language, { id, ...name }, said),
      breadcrumbData(site, steps, name, path),
    ],
    alternates: site.languages.map(({ tag }) => ({ language: tag, path: collectionPath(tag, id) })),
    fallback: collectionPath(site.defaultLanguage, id),
    masthead: masthead(site, words, {
      collection: id,
      heading: true,
      switcher: switcher(site, words, ({ tag }) => ({ path: collectionPath(tag, id) })),
    }),
    main,
  });
}
