import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { autonym, directionOf } from '../../packages/schema/src/index.ts';
import type { Language, Shared } from './furniture/facts.ts';

/** The address of the site that every generator builds. */
const SITE_URL = 'https://archive.example.org';

/** The keys of the interface that the pages of the bench use. */
const KEYS = [
  'skip languages original translation translation-outdated text-original translated-from',
  'original-in read-original translated-by reviewed-by last-worked passages-reviewed passages-draft',
  'passages-outdated about-text version original-language issued cite cite-language cite-title',
  'neighbours earlier later path archives back by-date whats-new other-languages browse collections',
  'latest decade pages',
].flatMap((line) => line.split(' '));

/** What the scripts of a page say. */
const SCRIPT_KEYS = [
  'close to-note copy copied copy-failed copy-address keep-offline keeping-offline',
  'forget-offline offline-failed continue-in',
].flatMap((line) => line.split(' '));

/**
 * What the pages take from the site as a whole: its languages, and the words that our own site has
 * in them; a language that it has no words in takes the English ones, as there.
 */
export function sharedFacts(tags: readonly string[]): Shared {
  const words = tags.map((tag) => {
    const own = wordsOf(tag);
    const said = KEYS.map((key) => [key, own[key] ?? key]);
    const names = new Intl.DisplayNames(tag, { type: 'language' });
    const languages = tags.map((other) => [`language-${other}`, names.of(other) ?? other]);
    return [tag, Object.fromEntries([...said, ...languages]) as Record<string, string>] as const;
  });
  return { url: SITE_URL, languages: tags.map(languageFacts), words: Object.fromEntries(words) };
}

function languageFacts(tag: string): Language {
  const { language, region } = new Intl.Locale(tag).maximize();
  const english = new Intl.DisplayNames('en', { type: 'language' });
  return {
    tag,
    name: autonym(tag) ?? tag,
    direction: directionOf(tag),
    locale: `${language}_${region}`,
    bibtex: (english.of(tag) ?? tag).toLowerCase(),
    archive: `Corpus (${tag})`,
    collection: `Statements (${tag})`,
    scriptWords: scriptWords(tag),
  };
}

function scriptWords(tag: string): string {
  const words = wordsOf(tag);
  const said = SCRIPT_KEYS.map((key) => ` data-${key}="${words[key]}"`);
  return `<template id="page_words"${said.join('')}></template>`;
}

/** English stands in for what a language does not say. */
function wordsOf(tag: string): Record<string, string> {
  return { ...interfaceWords('en'), ...interfaceWords(tag) };
}

function interfaceWords(tag: string): Record<string, string> {
  const file = fileURLToPath(
    new URL(`../../packages/content/locales/${tag}/interface.json`, import.meta.url),
  );
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
}
