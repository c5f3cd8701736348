import { plain } from '@archive/markup';
import { parseEdtf } from '@archive/schema';
import type { Collection } from '@archive/schema';

import type { Entry } from '../archive/entry.ts';
import { collectionPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import { dateText } from '../templates/date.ts';
import { documentList } from '../templates/document-list.ts';
import { each, lines, markup, text, when } from '../templates/html.ts';
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
        when(year, (known) => markup`<h2>${text(dateText(words, known))}</h2>`),
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
    description: names?.description && summary(plain(names.description.inlines)),
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

/** Groups entries that follow each other by the year they were issued in, written as EDTF. */
function byYear(entries: readonly Entry[]): [string | undefined, Entry[]][] {
  const groups: [string | undefined, Entry[]][] = [];
  for (const entry of entries) {
    const year = yearOf(entry.issued);
    const last = groups.at(-1);
    if (last !== undefined && last[0] === year) last[1].push(entry);
    else groups.push([year, [entry]]);
  }
  return groups;
}

function yearOf(edtf: string): string | undefined {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) return undefined;
  const date = parsed.type === 'date' ? parsed : parsed.from;
  if (typeof date === 'string') return edtf;
  // A decade or a century is in no one year.
  if (date.precision === 'decade' || date.precision === 'century') return edtf;
  const digits = String(Math.abs(date.year)).padStart(4, '0');
  return date.year < 0 ? `-${digits}` : digits;
}
