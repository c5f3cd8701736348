import type { Words } from '../archive/words.ts';
import { each, markup, text } from './html.ts';
import type { Html } from './html.ts';

/** What the scripts say, by the keys of the interface bundle. */
const KEYS = [
  'close',
  'to-note',
  'copy',
  'copied',
  'copy-failed',
  'copy-address',
  'keep-offline',
  'keeping-offline',
  'forget-offline',
  'offline-failed',
];

const known = new WeakMap<Words, Html>();

/**
 * The words that the scripts of a page say, in the page's language: they have none of their own.
 * They stand in an element of the head, which shows nothing.
 */
export function scriptWords(words: Words): Html {
  let html = known.get(words);
  if (html === undefined) {
    const said = each(KEYS, (key) => attribute(key, words.say(key)), markup``);
    // The script puts a link in its place.
    const offer = attribute('continue-in', words.say('continue-in', { language: '{language}' }));
    html = markup`<template id="page_words"${said}${offer}></template>`;
    known.set(words, html);
  }
  return html;
}

function attribute(key: string, value: string): Html {
  return markup` data-${text(key)}="${text(value)}"`;
}
