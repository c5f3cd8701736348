import type { Translate, Wording } from '@archive/render';
import { languageNameIn } from '@archive/schema';
import type { InterfaceBundle } from '@archive/schema';
import type { Store } from '@archive/store';
import { createInstance } from 'i18next';
import type { i18n as I18n } from 'i18next';

import { recent, remembered } from '../remembered.ts';
import type { Phrase } from './phrase.ts';
import { fill, isPlain, placesIn } from './simple-text.ts';

/** The words of the interface in one language, and how that language names and lists things. */
export interface Words {
  /** A language tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The writing direction of any language. */
  directionOf(tag: string): 'ltr' | 'rtl';
  /** The tag by which dates and figures are written. */
  readonly formats: string;
  /** For `@archive/render`. */
  readonly i18n: Wording;
  /** A text of the interface bundle, as `@archive/render` asks for it. */
  readonly translate: Translate;
  /** A text of the interface bundle. */
  say(key: string, values?: Record<string, string | number>): string;
  /** The language that such a text is in: another one where this one lacks it. */
  languageOf(key: string): string;
  /** Both. */
  phrase(key: string, values?: Record<string, string | number>): Phrase;
  /** The name of a language in this language, or in the one that stands in for all its words. */
  languageName(tag: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/**
 * The interface words of an archive, language by language, each read when it is first asked for.
 * A word that a language lacks is taken from the default language, then from English.
 */
export function wordsOf(store: Store, defaultLanguage: string): (tag: string) => Words {
  return remembered((tag) => makeWords(store, tag, defaultLanguage));
}

function makeWords(store: Store, tag: string, defaultLanguage: string): Words {
  const order = [...new Set([tag, defaultLanguage, 'en'])];
  const keys = new Map(order.map((language) => [language, keysOf(store.interface(language))]));
  // Where all words are another language's, what is put into its sentences is too.
  const spoken = order.filter((language) => keys.get(language)?.size !== 0);
  const formats = store.formatsOf(tag);
  const figures = new Intl.NumberFormat([formats, ...order]);
  const i18n = createInstance();
  void i18n.init({
    lng: tag,
    fallbackLng: order.slice(1),
    ns: 'interface',
    defaultNS: 'interface',
    resources: Object.fromEntries(
      order.map((language) => [language, { interface: store.interface(language) }]),
    ),
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    // The templates escape, each for its place.
    interpolation: { escapeValue: false },
  });
  const plain = remembered((key) => i18n.t(key));
  const filled = recent<string>();
  const counted = recent<string>();
  const figure = (value: number): string => counted(`${value}`, () => figures.format(value));
  i18n.services.formatter?.add('number', figure);
  // i18next takes longer over a few words than a page over its text: what has nothing but names to
  // fill in is filled in here, and the rest is said once.
  const simple = remembered((key) => placesIn(rawText(i18n, order, key)));
  const translate: Translate = (key, values) => {
    if (values !== undefined && isPlain(values)) {
      const places = simple(key);
      if (places !== null) return fill(places, values, figure);
    }
    return filled(`${key} ${JSON.stringify(values)}`, () => i18n.t(key, values));
  };
  // A language that the run-time has no data for would otherwise speak the system's language.
  const names = new Intl.DisplayNames(spoken, { type: 'language', fallback: 'none' });
  const lists = new Intl.ListFormat(spoken, { type: 'conjunction' });
  const listed = recent<string>();
  const autonyms = new Map(store.archive.languages.map(({ tag: each, name }) => [each, name]));
  const say = (key: string, values?: Record<string, string | number>): string =>
    values === undefined ? plain(key) : translate(key, values);
  const languageOf = remembered(
    (key) => order.find((language) => keys.get(language)?.has(key)) ?? tag,
  );
  return {
    language: tag,
    direction: store.directionOf(tag),
    directionOf: (other) => store.directionOf(other),
    formats,
    i18n: { getFixedT: () => translate },
    translate,
    say,
    languageOf,
    phrase: (key, values) => ({ text: say(key, values), language: languageOf(key) }),
    languageName: remembered(
      (other) => languageNameIn(names, other) ?? autonyms.get(other) ?? other,
    ),
    list: (items) =>
      items.length === 1 ? (items[0] ?? '') : listed(items.join('\n'), () => lists.format(items)),
  };
}

/** What a bundle has words for, in whatever forms of number or context. */
function keysOf(bundle: InterfaceBundle): ReadonlySet<string> {
  return new Set(Object.keys(bundle).map((key) => key.replace(/_[a-z]+$/, '')));
}

/** A text as its bundle has it, in the first language that has it under this very key. */
function rawText(i18n: I18n, order: readonly string[], key: string): string | undefined {
  for (const language of order) {
    const found: unknown = i18n.getResource(language, 'interface', key);
    if (typeof found === 'string' && found !== '') return found;
  }
  return undefined;
}
