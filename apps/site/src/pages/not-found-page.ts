import { homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { each, lines, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import { langAttributes } from '../templates/in-language.ts';
import { masthead } from '../templates/masthead.ts';
import { word } from '../templates/word.ts';
import { makePage } from './page.ts';
import type { Page } from './page.ts';

// Beyond that, the default language alone says it.
const MOST = 12;
const SAID = 'not-found';

/** What stands at an address that there is no page at: nobody knows in which language to say so. */
export function notFoundPage(site: Site): Page {
  const words = site.words(site.defaultLanguage);
  // Where nobody has translated it yet, it would be said in the default language again.
  const others = site.languages
    .filter(({ tag }) => site.words(tag).say(SAID) !== words.say(SAID))
    .slice(0, MOST);
  const main = lines(
    markup`<div class="apology">`,
    markup`<h1>${word(words, SAID)}</h1>`,
    wayHome(site, words),
    markup`</div>`,
    each(others, ({ tag }) =>
      lines(
        markup`<section class="apology-too"${langAttributes(words, tag)}>`,
        markup`<h2>${text(site.words(tag).say(SAID))}</h2>`,
        wayHome(site, site.words(tag)),
        markup`</section>`,
      ),
    ),
  );

  return makePage(site, words, {
    kind: 'lost',
    path: '404.html',
    title: words.say(SAID),
    unlisted: true,
    masthead: masthead(site, words, { heading: false, switcher: nothing }),
    main,
  });
}

function wayHome(site: Site, words: Words): Html {
  const href = text(site.href(homePath(words.language)));
  return lines(
    markup`<p>${word(words, 'not-found-text')}</p>`,
    markup`<p><a href="${href}" hreflang="${text(words.language)}">${word(words, 'home')}</a></p>`,
  );
}
