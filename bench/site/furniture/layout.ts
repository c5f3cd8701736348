import type { Shared, State } from './facts.ts';
import { languageOf, say } from './words.ts';

/** What makes one page differ from another. */
export interface Parts {
  kind: 'home' | 'list' | 'document';
  /** Below its language. */
  path: string;
  head: string;
  main: string;
  /** How the document stands in each language, where the page is a document's. */
  editions?: Readonly<Record<string, State>>;
}

/** A whole page. */
export function layout(shared: Shared, language: string, parts: Parts): string {
  const { archive, direction } = languageOf(shared, language);
  return `<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head>
${parts.head}
</head>
<body class="${parts.kind}">
<a class="skip" href="#page_main">${say(shared, language, 'skip')}</a>
${masthead(shared, language, parts)}
<main id="page_main" tabindex="-1">
${parts.main}
</main>
<footer class="foot">
<p class="foot-name"><a href="/${language}/">${archive}</a></p>
</footer>
</body>
</html>
`;
}

function masthead(shared: Shared, language: string, { path, editions }: Parts): string {
  const { archive, collection } = languageOf(shared, language);
  const names = shared.languages
    .filter(({ tag }) => tag !== language)
    .map(
      ({ tag, direction, collection: name }) =>
        `<span lang="${tag}" dir="${direction}">${name}</span>`,
    );
  const items = shared.languages.map(({ tag, name, direction }) => {
    const kind = editions?.[tag];
    const current = tag === language ? 'aria-current="page"' : `lang="${tag}" dir="${direction}"`;
    const state =
      kind === undefined
        ? ''
        : ` <span class="edition-state">${say(shared, language, kind)}</span>`;
    return `<li class="edition ${kind ?? 'page'}"><a class="edition-name" href="/${tag}/${path}" hreflang="${tag}" ${current}>${name}</a>${state}</li>`;
  });
  return `<header class="masthead">
<div class="nameplate">
<p class="archive-name"><a href="/${language}/">${archive}</a></p>
<p class="collection-name"><a href="/${language}/statements/">${collection}</a></p>
<p class="polyglot" aria-hidden="true">${names.join('<span class="dash"> – </span>')}</p>
</div>
<nav class="switcher" aria-label="${say(shared, language, 'languages')}">
<ul class="editions">
${items.join('\n')}
</ul>
</nav>
</header>`;
}

/** Where a page stands in the site, and the ways back. */
export function pathNav(shared: Shared, language: string, title: string, isBelow: boolean): string {
  const { collection } = languageOf(shared, language);
  const archives = say(shared, language, 'archives');
  const steps = [
    { href: `/${language}/`, name: archives },
    ...(isBelow ? [{ href: `/${language}/statements/`, name: collection }] : []),
  ];
  const trail = steps.map(({ href, name }) => `<li><a href="${href}">${name}</a></li>`);
  const back = steps
    .toReversed()
    .map(
      ({ href, name }) =>
        `<li><a href="${href}">${say(shared, language, 'back', { name })}</a></li>`,
    );
  return `<nav class="path" aria-label="${say(shared, language, 'path')}">
<ol class="trail">
${trail.join('\n')}
<li aria-current="page">${title}</li>
</ol>
<ul class="back">
${back.join('\n')}
</ul>
</nav>`;
}
