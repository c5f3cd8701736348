import { citationFormats, citationLine } from './citation.ts';
import type { Facts, Listed, Shared } from './facts.ts';
import { head, metadata } from './head.ts';
import { layout, pathNav } from './layout.ts';
import { dayText, say, time } from './words.ts';

/** What stands before and after a document, by date. */
export interface Around {
  earlier: Listed | undefined;
  later: Listed | undefined;
}

/** The page of a document, around its text: paragraphs and notes as HTML. */
export function documentPage(shared: Shared, facts: Facts, text: string, around: Around): string {
  const { id, language, title, description, editions } = facts;
  const path = `statements/${id}/`;
  const more = metadata(shared, facts);
  return layout(shared, language, {
    kind: 'document',
    path,
    editions,
    head: head(shared, language, { path, title, description, more }),
    main: `<article class="text">
<div class="opening">
<header>
<h1 id="title">${title}</h1>
<p class="issued">${time(language, facts.date)}</p>
</header>
${byline(shared, facts)}
</div>
<div class="body">
${text}
</div>
${colophon(shared, facts)}
</article>
<nav class="neighbours" aria-label="${say(shared, language, 'neighbours')}">
${neighbour(shared, language, around.earlier, 'earlier')}${neighbour(shared, language, around.later, 'later')}</nav>
${pathNav(shared, language, title, true)}`,
  });
}

function byline(shared: Shared, facts: Facts): string {
  const { id, language, original, outdated } = facts;
  if (language === original)
    return `<ul class="byline">
<li class="text-kind original">${say(shared, language, 'text-original')}</li>
</ul>`;
  const behind =
    outdated === 0
      ? ''
      : `<li><a href="#page_colophon">${say(shared, language, 'passages-outdated', { outdated })}</a></li>\n`;
  return `<ul class="byline">
<li class="text-kind translation">${origin(shared, facts)}</li>
<li class="read-original"><a href="/${original}/statements/${id}/" hreflang="${original}">${say(shared, language, 'read-original')}</a></li>
${behind}</ul>`;
}

function origin(shared: Shared, { language, original }: Facts): string {
  const from = say(shared, language, `language-${original}`);
  return say(shared, language, 'translated-from', { language: from });
}

function colophon(shared: Shared, facts: Facts): string {
  const { id, language, original, date } = facts;
  const fact = (key: string, value: string): string =>
    `<div><dt>${say(shared, language, key)}</dt><dd>${value}</dd></div>`;
  const formats = citationFormats(shared, facts).map(
    ({ label, content }) => `<details class="citation-format">
<summary>${label}</summary>
<pre dir="ltr" translate="no">${content.replaceAll('"', '&quot;')}</pre>
</details>`,
  );
  const address = `${shared.url}/${language}/statements/${id}/`;
  const cite = `<p class="citation">${citationLine(shared, facts)} <bdi dir="ltr">${address}</bdi></p>`;
  return `<section class="colophon" aria-labelledby="page_colophon">
<h2 id="page_colophon">${say(shared, language, 'about-text')}</h2>
<dl>
${fact('version', standing(shared, facts))}
${fact('original-language', say(shared, language, `language-${original}`))}
${fact('issued', time(language, date))}
${fact('cite', [cite, ...formats].join('\n'))}
</dl>
</section>`;
}

function standing(shared: Shared, facts: Facts): string {
  const { language, original, translators, reviewers, on, reviewed, total, drafts, outdated } =
    facts;
  if (language === original) return say(shared, language, 'text-original');
  const line = (key: string, values: Record<string, string | number>): string =>
    `<p>${say(shared, language, key, values)}</p>`;
  return [
    `<p>${origin(shared, facts)}</p>`,
    translators.length === 0 ? '' : line('translated-by', { names: translators.join(', ') }),
    reviewers.length === 0 ? '' : line('reviewed-by', { names: reviewers.join(', ') }),
    line('last-worked', { date: dayText(language, on) }),
    reviewed === 0 ? '' : line('passages-reviewed', { reviewed, total }),
    drafts === 0 ? '' : line('passages-draft', { drafts }),
    outdated === 0 ? '' : line('passages-outdated', { outdated }),
  ]
    .filter((said) => said !== '')
    .join('\n');
}

function neighbour(
  shared: Shared,
  language: string,
  document: Listed | undefined,
  kind: 'earlier' | 'later',
): string {
  if (document === undefined) return '';
  const { id, title, date } = document;
  return `<div class="${kind}">
<p class="neighbour-label">${say(shared, language, kind)} · ${time(language, date)}</p>
<p class="neighbour-title"><a href="/${language}/statements/${id}/" rel="${kind === 'earlier' ? 'prev' : 'next'}">${title}</a></p>
</div>
`;
}
