import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { feedsOfAll } from '../feeds/feeds-of.ts';
import type { Page } from '../pages/page.ts';
import { dateText } from '../templates/date.ts';
import { documentList } from '../templates/document-list.ts';
import { feedLinks } from '../templates/feed-links.ts';
import { each, lines, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { word } from '../templates/word.ts';
import { browsePage } from './browse-page.ts';
import type { NewsGroup } from './news.ts';
import { newsPath } from './paths.ts';

const kinds = [
  ['documents', 'news-documents'],
  ['translations', 'news-translations'],
  ['texts', 'news-texts'],
] as const;

/** What came and what changed lately, for readers of one language. */
export function newsPage(site: Site, words: Words, groups: readonly NewsGroup[]): Page {
  const { language } = words;
  return browsePage(site, words, {
    path: newsPath,
    name: words.phrase('whats-new'),
    count: groups.length === 0 ? words.say('empty') : undefined,
    main: lines(
      feedLinks(site, words, feedsOfAll(site, language)),
      each(groups, (group) => section(site, words, group)),
    ),
  });
}

function section(site: Site, words: Words, { on, version, items, more }: NewsGroup): Html {
  const day = dateText(words, on);
  const title = version === undefined ? day : words.say('news-release', { version, date: day });
  return lines(
    markup`<section class="year">`,
    markup`<h2>${text(title)}</h2>`,
    ...kinds.map(([kind, key]) => {
      const entries = items.filter((item) => item.kind === kind).map(({ entry }) => entry);
      if (entries.length === 0) return nothing;
      return lines(markup`<h3>${word(words, key)}</h3>`, documentList(site, words, entries));
    }),
    more === 0 ? nothing : markup`<p class="count">${word(words, 'more', { count: more })}</p>`,
    markup`</section>`,
  );
}
