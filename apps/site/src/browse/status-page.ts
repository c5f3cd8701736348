import type { Reason } from '@archive/translation';

import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import type { Page } from '../pages/page.ts';
import { documentLink } from '../templates/document-link.ts';
import { each, lines, markup, nothing, text, when } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { languageLink } from '../templates/language-link.ts';
import { word, wording } from '../templates/word.ts';
import { browsePage } from './browse-page.ts';
import { statusPath } from './paths.ts';
import type { LanguageProgress, Progress } from './progress.ts';

const reasons: Readonly<Record<Reason, string>> = {
  new: 'reason-new',
  elsewhere: 'reason-elsewhere',
  'nearly-done': 'reason-nearly-done',
  outdated: 'reason-outdated',
};

/** How far the translations into one language have come, what is to be done, and how to begin. */
export function statusPage(site: Site, words: Words, progress: Progress): Page {
  const { language } = words;
  const own = progress.of(language);
  const share = sharesIn(words);
  const intro =
    own.documents === 0
      ? words.say('status-own')
      : words.say('status-intro', { language: words.languageName(language) });
  return browsePage(site, words, {
    path: statusPath,
    name: words.phrase('translation-status'),
    description: intro,
    main: lines(
      markup`<div class="status">`,
      markup`<p>${wording(words, intro, 'status-intro')}</p>`,
      own.documents === 0 ? nothing : figures(words, own, share),
      next(site, words, progress),
      outdated(site, words, progress),
      languages(site, words, progress, share),
      begin(site, words),
      markup`</div>`,
    ),
  });
}

function figures(words: Words, own: LanguageProgress, share: Share): Html {
  const documents = (count: number): Html => word(words, 'documents', { count });
  const passages = (count: number): Html => word(words, 'passages', { count });
  const fact = (key: string, ...values: Html[]): Html =>
    markup`<div><dt>${word(words, key)}</dt><dd>${parted(values)}</dd></div>`;
  return lines(
    markup`<dl class="figures">`,
    fact('status-done', text(share(own)), passages(own.done)),
    fact('status-complete', documents(own.complete)),
    fact('status-begun', documents(own.begun)),
    fact('status-untouched', documents(own.documents - own.complete - own.begun)),
    fact('status-reviewed', passages(own.reviewed)),
    fact('status-outdated', passages(own.outdated)),
    fact('status-missing', passages(own.missing)),
    markup`</dl>`,
  );
}

function next(site: Site, words: Words, progress: Progress): Html {
  const suggestions = progress.next(words.language);
  if (suggestions.length === 0) return nothing;
  return lines(
    markup`<section aria-labelledby="page_next">`,
    markup`<h2 id="page_next">${word(words, 'translate-next')}</h2>`,
    markup`<ol class="next-texts">`,
    each(suggestions, ({ document, coverage, reasons: why }) =>
      when(site.catalogue.entry(document), (entry) => {
        const said = [
          word(words, 'passages-left', { count: coverage.wordsLeft }),
          ...why.map((reason) => word(words, reasons[reason])),
        ];
        return markup`<li>${documentLink(site, words, entry)} <span class="why">${parted(said)}</span></li>`;
      }),
    ),
    markup`</ol>`,
    markup`</section>`,
  );
}

function outdated(site: Site, words: Words, progress: Progress): Html {
  const texts = [...progress.outdated(words.language)];
  if (texts.length === 0) return nothing;
  return lines(
    markup`<section aria-labelledby="page_outdated">`,
    markup`<h2 id="page_outdated">${word(words, 'outdated-translations')}</h2>`,
    markup`<ul class="next-texts">`,
    each(
      texts,
      ({ entry, passages }) =>
        markup`<li>${documentLink(site, words, entry)} <span class="why">${word(words, 'passages', { count: passages })}</span></li>`,
    ),
    markup`</ul>`,
    markup`</section>`,
  );
}

/** The other languages that something is to be translated into, each with its own page. */
function languages(site: Site, words: Words, progress: Progress, share: Share): Html {
  const others = site.languages.filter(
    ({ tag }) => tag !== words.language && progress.of(tag).documents > 0,
  );
  if (others.length === 0) return nothing;
  return lines(
    markup`<section aria-labelledby="page_others">`,
    markup`<h2 id="page_others">${word(words, 'other-languages')}</h2>`,
    markup`<ul class="values">`,
    each(others, ({ tag }) => {
      const link = languageLink(site, words, tag, statusPath(tag));
      return markup`<li>${link} <span class="value-count">${text(share(progress.of(tag)))}</span></li>`;
    }),
    markup`</ul>`,
    markup`</section>`,
  );
}

function begin(site: Site, words: Words): Html {
  const { repository } = site.store.archive;
  return lines(
    markup`<section aria-labelledby="page_begin">`,
    markup`<h2 id="page_begin">${word(words, 'begin')}</h2>`,
    markup`<p>${word(words, 'begin-text')}</p>`,
    when(
      repository,
      (url) => markup`<p><a href="${text(url)}">${word(words, 'contribute')}</a></p>`,
    ),
    markup`<p>${word(words, 'begin-review')}</p>`,
    markup`<pre><code lang="en" dir="ltr">npx archive review</code></pre>`,
    markup`</section>`,
  );
}

/** Things said one after the other: figures at their edges must not change places with their neighbours. */
function parted(said: readonly Html[]): Html {
  return each(said, (one) => markup`<bdi>${one}</bdi>`, markup` · `);
}

type Share = (progress: LanguageProgress) => string;

/** Shares in the figures of a language; whole only where nothing is left. */
function sharesIn({ formats }: Words): Share {
  const { format } = new Intl.NumberFormat([formats, 'en'], { style: 'percent' });
  return ({ done, passages }) =>
    format(passages === 0 ? 1 : Math.floor((done / passages) * 100) / 100);
}
