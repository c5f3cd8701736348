import type { Facts, Shared } from './facts.ts';
import { languageOf, say } from './words.ts';

/** What the head of any page says: `path` is the page's below its language. */
export function head(
  shared: Shared,
  language: string,
  page: { path: string; title: string; description?: string; more?: string },
): string {
  const { path, title, description, more = '' } = page;
  const { url, languages } = shared;
  const { archive, collection, locale } = languageOf(shared, language);
  const address = `${url}/${language}/${path}`;
  const alternates = languages.map(
    ({ tag }) => `<link rel="alternate" hreflang="${tag}" href="${url}/${tag}/${path}">`,
  );
  const locales = languages
    .filter(({ tag }) => tag !== language)
    .map((other) => `<meta property="og:locale:alternate" content="${other.locale}">`);
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<title>${title} · ${archive}</title>
${description === undefined ? '' : `<meta name="description" content="${description}">\n`}<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${address}">
${alternates.join('\n')}
<link rel="alternate" hreflang="x-default" href="${url}/en/${path}">
<link rel="alternate" type="application/atom+xml" title="${archive} · ${collection} · Atom" href="/${language}/statements/feed.atom">
<link rel="alternate" type="application/feed+json" title="${archive} · ${collection} · JSON Feed" href="/${language}/statements/feed.json">
<link rel="alternate" type="application/atom+xml" title="${archive} · Atom" href="/${language}/feed.atom">
<link rel="alternate" type="application/feed+json" title="${archive} · JSON Feed" href="/${language}/feed.json">
<meta property="og:title" content="${title}">
<meta property="og:type" content="${description === undefined ? 'website' : 'article'}">
<meta property="og:url" content="${address}">
<meta property="og:site_name" content="${archive}">
${description === undefined ? '' : `<meta property="og:description" content="${description}">\n`}<meta property="og:locale" content="${locale}">
${locales.join('\n')}
<meta name="twitter:card" content="summary">
${more}<link rel="preload" href="/assets/eb-garamond-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/assets/archive.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${languageOf(shared, language).scriptWords}
<script type="module" src="/assets/site.js"></script>
<script type="module" src="/assets/reading.js"></script>`;
}

/** What the head of a document's page says beside that: Dublin Core, `citation_*`, JSON-LD. */
export function metadata(shared: Shared, facts: Facts): string {
  const { id, language, title, date, original, translators } = facts;
  const { archive, collection } = languageOf(shared, language);
  const path = `/${language}/statements/${id}/`;
  const address = `${shared.url}${path}`;
  const contributors = translators.map(
    (name) => `<meta name="DC.contributor" content="${name}">\n`,
  );
  const names = translators.map((name) => `<meta name="z:translators" content="${name}">\n`);
  const source = `${shared.url}/${original}/statements/${id}/`;
  const version =
    language === original ? '' : `<meta name="DCTERMS.isVersionOf" content="${source}">\n`;
  return `<meta property="article:published_time" content="${date}">
<meta property="article:section" content="${collection}">
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">
<link rel="schema.DCTERMS" href="http://purl.org/dc/terms/">
<meta name="DC.title" content="${title}">
${contributors.join('')}<meta name="DC.date" content="${date}">
<meta name="DCTERMS.issued" content="${date}">
<meta name="DC.language" content="${language}">
<meta name="DC.type" content="Text">
<meta name="DC.format" content="text/html">
<meta name="DC.identifier" content="${address}">
<meta name="DCTERMS.isPartOf" content="${collection}">
<meta name="DCTERMS.isPartOf" content="${archive}">
${version}<meta name="citation_title" content="${title}">
<meta name="citation_publication_date" content="${date.replaceAll('-', '/')}">
<meta name="citation_language" content="${language}">
<meta name="citation_publisher" content="${archive}">
<meta name="citation_public_url" content="${address}">
<meta name="citation_fulltext_html_url" content="${address}">
<meta name="z:itemType" content="webpage">
${names.join('')}<script type="application/ld+json">${JSON.stringify(linkedData(shared, facts, address))}</script>
`;
}

function linkedData(shared: Shared, facts: Facts, address: string): object {
  const { id, language, title, description, date, original, originalTitle, translators } = facts;
  const { archive, collection } = languageOf(shared, language);
  const home = `${shared.url}/${language}/`;
  const list = `${home}statements/`;
  const site = { '@type': 'WebSite', '@id': home, url: home, name: archive, inLanguage: language };
  const source = `${shared.url}/${original}/statements/${id}/`;
  const article = {
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: title,
    name: title,
    description,
    inLanguage: language,
    datePublished: date,
    translator: translators.map((name) => ({ '@type': 'Person', name })),
    isPartOf: {
      '@type': 'Collection',
      '@id': list,
      url: list,
      name: collection,
      inLanguage: language,
      isPartOf: site,
    },
    translationOfWork:
      language === original
        ? undefined
        : { '@type': 'Article', '@id': source, name: originalTitle, inLanguage: original },
  };
  const steps = [
    [say(shared, language, 'archives'), home],
    [collection, list],
    [title, address],
  ].map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item }));
  const trail = { '@type': 'BreadcrumbList', itemListElement: steps };
  return { '@context': 'https://schema.org', '@graph': [article, trail] };
}
