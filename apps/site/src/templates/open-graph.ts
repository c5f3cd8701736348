import { isoDate } from '../archive/calendar-date.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import { cardOf } from '../cards/cards-of.ts';
import { remembered } from '../remembered.ts';
import type { HeadFacts } from './head-facts.ts';
import { each, lines, markup, nothing, text } from './html.ts';
import type { Html } from './html.ts';
import { MOST_ALTERNATES } from './most-alternates.ts';

/** What programs show of a page where somebody shares it (https://ogp.me), which X reads too. */
export function openGraph(site: Site, words: Words, page: HeadFacts): Html {
  if (page.unlisted === true && page.work === undefined) return nothing;
  const { work } = page;
  const card = cardOf(site, words, page);
  const others = (page.alternates ?? []).filter(({ language }) => language !== words.language);
  const locale = (language: string): string => localeOf(site.formatsOf(language));
  const fields: [property: string, content: string | undefined][] = [
    ['og:title', page.title],
    ['og:type', work === undefined ? 'website' : 'article'],
    ['og:url', site.url === undefined ? undefined : site.address(page.path)],
    ['og:site_name', site.names(words.language).archive.text],
    ['og:description', page.description],
    ['og:image', card && site.address(card)],
    ['og:image:type', card && 'image/png'],
    ['og:image:width', card && String(CARD_WIDTH)],
    ['og:image:height', card && String(CARD_HEIGHT)],
    ['og:image:alt', card && page.title],
    ['og:locale', locale(words.language)],
    ...(others.length > MOST_ALTERNATES ? [] : others).map(({ language }): [string, string] => [
      'og:locale:alternate',
      locale(language),
    ]),
    ['article:published_time', work && isoDate(work.issued)],
    ['article:modified_time', work?.modified === undefined ? undefined : isoDate(work.modified)],
    ['article:section', work?.collection.text],
  ];
  return lines(
    each(
      fields.filter(([, content]) => content !== undefined),
      ([property, content = '']) =>
        markup`<meta property="${text(property)}" content="${text(content)}">`,
    ),
    markup`<meta name="twitter:card" content="${text(card === undefined ? 'summary' : 'summary_large_image')}">`,
  );
}

/** A tag as Open Graph has it, with its country or else the one where most people speak it: `fr_FR`. */
const localeOf = remembered((tag: string): string => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? language : `${language}_${region}`;
});
