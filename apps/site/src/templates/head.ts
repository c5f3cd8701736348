import type { Alternate } from '../archive/listed.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { feedsOf } from '../feeds/feeds-of.ts';
import { policy } from '../policy.ts';
import { rememberedOf } from '../remembered.ts';
import type { HeadFacts } from './head-facts.ts';
import { each, lines, markup, nothing, text, when } from './html.ts';
import type { Html } from './html.ts';
import { jsonLd } from './json-ld.ts';
import { openGraph } from './open-graph.ts';
import { scriptWords } from './script-words.ts';
import { sharedPiece } from './shared-piece.ts';

const LONGEST_TITLE = 70;

/** What no browser can do without, before any text. */
const FIRST = lines(
  markup`<meta charset="utf-8">`,
  markup`<meta name="viewport" content="width=device-width, initial-scale=1">`,
  markup`<meta http-equiv="Content-Security-Policy" content="${text(policy)}">`,
);

/** The head of a page. */
export function head(site: Site, words: Words, page: HeadFacts): Html {
  const name = site.names(words.language).archive.text;
  return lines(
    FIRST,
    markup`<title>${text(titleText(page.title, name))}</title>`,
    when(page.description, (said) => markup`<meta name="description" content="${text(said)}">`),
    page.unlisted === true ? markup`<meta name="robots" content="noindex">` : nothing,
    when(page.sendsTo, (path) => sendOn(site, site.href(path))),
    markup`<meta name="color-scheme" content="light dark">`,
    canonical(site, page),
    alternates(site, page),
    // The pages below a collection have the feeds that it has.
    feeds(site, words, page.path.split('/', 2).join('/')),
    openGraph(site, words, page),
    page.metadata ?? nothing,
    when(page.data, jsonLd),
    look(site, words),
    when(
      page.asked,
      (path) => markup`<link rel="preload" href="${text(site.href(path))}" as="fetch" crossorigin>`,
    ),
    page.sendsTo === undefined ? scripts(site, words, page.scripts?.join(' ')) : nothing,
  );
}

/** Styles, type and icon. Nothing is shown before the styles are there: they are asked for first. */
const look = sharedPiece((site, words) => {
  const { assets } = site;
  const href = (path: string): Html => text(site.href(path));
  return lines(
    markup`<link rel="stylesheet" href="${href(assets.stylesheet)}">`,
    each(
      assets.fontsOf(words.language),
      (font) =>
        markup`<link rel="preload" href="${href(font)}" as="font" type="font/woff2" crossorigin>`,
    ),
    markup`<link rel="icon" href="${href(assets.icon)}" type="image/svg+xml">`,
  );
});

/** The script stands first: it is to have its turn before the page leads on by itself. */
function sendOn(site: Site, href: string): Html {
  const script = site.href(scriptPath(site, 'moved'));
  return lines(
    markup`<script src="${text(script)}" data-to="${text(href)}"></script>`,
    markup`<meta http-equiv="refresh" content="0;url=${text(href)}">`,
  );
}

/**
 * Modules, by their names with a space between: they run once the page is there, so that what it is shown
 * with may be fetched before them.
 */
const scripts = sharedPiece((site, words, more) => {
  const script = (module: string): Html =>
    markup`<script type="module" src="${text(site.href(scriptPath(site, module)))}" fetchpriority="low"></script>`;
  return lines(scriptWords(words), each(['site', ...(more === '' ? [] : more.split(' '))], script));
});

function scriptPath({ assets }: Site, module: string): string {
  const path = assets.scripts.get(module);
  if (path === undefined) throw new Error(`There is no script src/client/${module}.ts.`);
  return path;
}

/** The archive's name stands behind a title, but for a long one that would be cut where it is shown. */
function titleText(title: string, name: string): string {
  const both = `${title} · ${name}`;
  return title === name || both.length > LONGEST_TITLE ? title : both;
}

/** An address that does not name the site says nothing that the page's own does not. */
function canonical(site: Site, page: HeadFacts): Html {
  if (site.url === undefined || (page.unlisted === true && page.canonical === undefined))
    return nothing;
  const address = text(site.address(page.canonical ?? page.path));
  return markup`<link rel="canonical" href="${address}">`;
}

/** Search engines take no notice of addresses that do not name the site. */
function alternates(site: Site, page: HeadFacts): Html {
  if (site.url === undefined) return nothing;
  return lines(
    page.alternates === undefined ? nothing : linksOf(site)(page.alternates),
    when(page.fallback, (path) => alternate(site, { language: 'x-default', path })),
  );
}

/** The pages of a document have one list of them all. */
const linksOf = rememberedOf((site: Site) =>
  rememberedOf((pages: readonly Alternate[]) => each(pages, (page) => alternate(site, page))),
);

function alternate(site: Site, { language, path }: Alternate): Html {
  return markup`<link rel="alternate" hreflang="${text(language)}" href="${text(site.address(path))}">`;
}

/** What brings news of a collection, by its path, and of all that is in its language. */
const feeds = sharedPiece((site, words, path) =>
  each(
    feedsOf(site, words.language, { path }),
    (feed) =>
      markup`<link rel="alternate" type="${text(feed.type)}" title="${text(feed.title)}" href="${text(site.href(feed.path))}">`,
  ),
);
