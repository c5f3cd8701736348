import { escapeHtml } from '@archive/render';

import type { Phrase } from '../archive/phrase.ts';
import type { Site } from '../archive/site.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { atomPath } from './feeds-of.ts';

/** Writes a feed as Atom (RFC 4287). */
export function atom(site: Site, feed: Feed): string {
  const { language, page, title, subtitle, updated, author, entries } = feed;
  const self = escapeHtml(site.address(atomPath(feed.path)));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(language)}">`,
    `<id>${escapeHtml(page)}</id>`,
    phrase('title', title, language),
    ...(subtitle === undefined ? [] : [phrase('subtitle', subtitle, language)]),
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${self}"/>`,
    link(page, language),
    person(author),
    ...entries.map((each) => entry(each, language)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(
  { address, title, summary, updated, published, author, subjects }: FeedEntry,
  language: string,
): string {
  return [
    '<entry>',
    `<id>${escapeHtml(address)}</id>`,
    phrase('title', title, language),
    `<updated>${updated}</updated>`,
    `<published>${published}</published>`,
    link(address, language),
    person(author),
    ...subjects.map(({ text }) => `<category term="${escapeHtml(text)}"/>`),
    ...(summary === undefined ? [] : [`<summary>${escapeHtml(summary)}</summary>`]),
    '</entry>',
  ].join('\n');
}

/** A text, marked where it is in another language than its feed. */
function phrase(name: string, { text, language: own }: Phrase, language: string): string {
  const tag = own === language ? '' : ` xml:lang="${escapeHtml(own)}"`;
  return `<${name}${tag}>${escapeHtml(text)}</${name}>`;
}

function link(address: string, language: string): string {
  return `<link rel="alternate" type="text/html" hreflang="${escapeHtml(language)}" href="${escapeHtml(address)}"/>`;
}

function person(name: string): string {
  return `<author><name>${escapeHtml(name)}</name></author>`;
}
