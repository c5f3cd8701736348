import type { Site } from '../archive/site.ts';
import { makePage } from '../pages/page.ts';
import type { Page } from '../pages/page.ts';
import { lines, markup, nothing } from '../templates/html.ts';
import { masthead } from '../templates/masthead.ts';
import { word } from '../templates/word.ts';

/** The pages that a reader of each language is shown offline in the place of one that is not kept. */
export function* offlinePages(site: Site): Generator<Page> {
  for (const { tag } of site.languages) yield offlinePage(site, tag);
}

// It is shown at any address: no switcher would lead anywhere.
function offlinePage(site: Site, language: string): Page {
  const words = site.words(language);
  const main = lines(
    markup`<div class="apology">`,
    markup`<h1>${word(words, 'offline')}</h1>`,
    markup`<p>${word(words, 'offline-text')}</p>`,
    markup`</div>`,
    markup`<section class="apology-too" aria-labelledby="page_kept_name" hidden>`,
    markup`<h2 id="page_kept_name">${word(words, 'kept-pages')}</h2>`,
    markup`<ul id="page_kept" class="kept"></ul>`,
    markup`</section>`,
  );
  return makePage(site, words, {
    kind: 'lost',
    path: `${language}/offline_page/`,
    title: words.say('offline'),
    unlisted: true,
    scripts: ['kept'],
    masthead: masthead(site, words, { heading: false, switcher: nothing }),
    main,
  });
}
