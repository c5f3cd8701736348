import { plain } from '@archive/markup';

import type { Entry } from '../archive/entry.ts';
import { collectionPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import { summary } from '../archive/summary.ts';
import type { Words } from '../archive/words.ts';
import { browseNav } from '../browse/browse-nav.ts';
import { documentList } from '../templates/document-list.ts';
import { each, lines, markup, nothing, text, when } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { phrase } from '../templates/in-language.ts';
import { siteData } from '../templates/linked-data.ts';
import { masthead } from '../templates/masthead.ts';
import { passage } from '../templates/passage.ts';
import { switcher } from '../templates/switcher.ts';
import { word } from '../templates/word.ts';
import { listDescription } from './list-description.ts';
import { makePage } from './page.ts';
import type { Page } from './page.ts';

/** How many documents a home shows as the latest. */
export const LATEST = 6;

/** What a home shows of the archive's documents. */
export interface HomeFacts {
  /** How many documents each collection has, by its id. */
  readonly counts: ReadonlyMap<string, number>;
  readonly latest: readonly Entry[];
}

/** The archive in one language: what it is, its collections, and its latest documents. */
export function homePage(site: Site, language: string, facts: HomeFacts): Page {
  const words = site.words(language);
  const { archive, tagline, description } = site.names(language);
  const path = homePath(language);
  const said = description ? summary(plain(description.inlines)) : tagline?.text;

  const main = lines(
    markup`<div class="intro">`,
    when(description, (found) => passage(site, words, found, 'description')),
    markup`</div>`,
    collections(site, words, facts.counts),
    browseNav(site, words),
    latest(site, words, facts.latest),
  );

  return makePage(site, words, {
    kind: 'home',
    path,
    title: archive.text,
    description: said ?? listDescription(site, words, archive.text, documentsIn(words, facts)),
    data: [siteData(site, language, said)],
    alternates: site.languages.map(({ tag }) => ({ language: tag, path: homePath(tag) })),
    fallback: '',
    masthead: masthead(site, words, {
      heading: true,
      tagline,
      switcher: switcher(site, words, ({ tag }) => ({ path: homePath(tag) })),
    }),
    main,
  });
}

function documentsIn(words: Words, { counts }: HomeFacts): string {
  return words.say('documents', { count: [...counts.values()].reduce((sum, one) => sum + one, 0) });
}

function collections(site: Site, words: Words, counts: ReadonlyMap<string, number>): Html {
  if (site.collections.length === 0) return nothing;
  return lines(
    markup`<section class="collections" aria-labelledby="page_collections">`,
    markup`<h2 id="page_collections">${word(words, 'collections')}</h2>`,
    markup`<ul class="shelf">`,
    each(site.collections, ({ id }) => collection(site, words, id, counts.get(id) ?? 0)),
    markup`</ul>`,
    markup`</section>`,
  );
}

function collection(site: Site, words: Words, id: string, count: number): Html {
  const { language } = words;
  const found = site.names(language).collections.get(id);
  const name = phrase(words, found?.name ?? { text: id, language });
  const href = text(site.href(collectionPath(language, id)));
  return lines(
    markup`<li>`,
    markup`<h3><a href="${href}">${name}</a></h3>`,
    when(found?.description, (said) => passage(site, words, said, 'description')),
    markup`<p class="count">${word(words, 'documents', { count })}</p>`,
    markup`</li>`,
  );
}

function latest(site: Site, words: Words, entries: readonly Entry[]): Html {
  return lines(
    markup`<section class="latest" aria-labelledby="page_latest">`,
    markup`<h2 id="page_latest">${word(words, 'latest')}</h2>`,
    entries.length === 0
      ? markup`<p class="count">${word(words, 'empty')}</p>`
      : documentList(site, words, entries),
    markup`</section>`,
  );
}
