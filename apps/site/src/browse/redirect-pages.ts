import type { Redirect } from '@archive/schema';

import type { Entry } from '../archive/entry.ts';
import { bestLanguage, titleIn } from '../archive/entry.ts';
import { documentPath, homePath } from '../archive/paths.ts';
import type { Site } from '../archive/site.ts';
import type { Words } from '../archive/words.ts';
import { makePage } from '../pages/page.ts';
import type { Page } from '../pages/page.ts';
import { date } from '../templates/date.ts';
import { documentLink } from '../templates/document-link.ts';
import { documentList } from '../templates/document-list.ts';
import { lines, markup, nothing, text } from '../templates/html.ts';
import type { Html } from '../templates/html.ts';
import type { PageParts } from '../templates/layout.ts';
import { masthead } from '../templates/masthead.ts';
import { word } from '../templates/word.ts';

/**
 * An empty file beside the page of a document that was withdrawn: servers that can are to answer
 * there with the status 410.
 */
export const GONE = '.gone';

/** What stands at the address of a document that is no longer there. */
interface Notice {
  readonly key: 'moved' | 'split' | 'withdrawn';
  readonly said: Html;
  /** The document to go on to at once. */
  readonly to?: Entry;
}

/**
 * Pages at the addresses that documents had: one leads on to where it is now, asks which of its
 * parts is wanted, or says that it was withdrawn. They are pages, so that they work on any server.
 * Which collection a document was in is not written down: there is a page in each.
 */
export function* redirectPages(site: Site): Generator<Page> {
  for (const redirect of site.store.redirects())
    for (const { tag } of site.languages) {
      const notice = noticeOf(site, site.words(tag), redirect);
      if (notice === undefined) continue;
      for (const { id } of site.collections)
        yield redirectPage(site, tag, documentPath(tag, id, redirect.from), notice);
    }
}

function noticeOf(site: Site, words: Words, redirect: Redirect): Notice | undefined {
  if (redirect.type === 'withdrawn') return { key: 'withdrawn', said: withdrawn(words, redirect) };
  const ids = redirect.type === 'moved' ? [redirect.to] : redirect.to;
  const entries = ids.flatMap((id) => site.catalogue.entry(id) ?? []);
  const [first] = entries;
  if (first === undefined) return undefined;
  if (redirect.type === 'split')
    return {
      key: 'split',
      said: lines(markup`<p>${word(words, 'split-into')}</p>`, documentList(site, words, entries)),
    };
  const link = documentLink(site, words, first);
  return {
    key: 'moved',
    to: first,
    said: markup`<p>${word(words, 'moved-to')} ${link}</p>`,
  };
}

/** Why, in the editors' own words: nobody knows which language they are in. */
function withdrawn(words: Words, { reason, on }: Redirect & { type: 'withdrawn' }): Html {
  return lines(
    markup`<p dir="auto">${text(reason)}</p>`,
    on === undefined ? nothing : markup`<p class="count">${withDate(words, on)}</p>`,
  );
}

function withDate(words: Words, on: string): Html {
  const gap = '\u0000';
  const [before = '', after = ''] = words.say('withdrawn-on', { date: gap }).split(gap);
  return markup`${text(before)}${date(words, on)}${text(after)}`;
}

function redirectPage(site: Site, tag: string, path: string, { key, said, to }: Notice): Page {
  const words = site.words(tag);
  const language = to && bestLanguage(to, tag);
  const target =
    to === undefined || language === undefined
      ? undefined
      : documentPath(language, to.collection, to.id);
  const home = text(site.href(homePath(tag)));
  const parts: PageParts = {
    kind: 'lost',
    path,
    title: to === undefined ? words.say(key) : titleIn(to, tag).text,
    unlisted: true,
    canonical: target,
    sendsTo: target,
    masthead: masthead(site, words, { heading: false, switcher: nothing }),
    main: lines(
      markup`<div class="apology">`,
      markup`<h1>${word(words, key)}</h1>`,
      said,
      markup`<p><a href="${home}">${word(words, 'home')}</a></p>`,
      markup`</div>`,
    ),
  };
  return makePage(site, words, parts, key === 'withdrawn' ? [{ name: GONE, content: '' }] : []);
}
