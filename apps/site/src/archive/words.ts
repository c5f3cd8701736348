import type { Translate, Wording } from '@archive/render';
import { languageNameIn } from '@archive/schema';
import type { Store } from '@archive/store';
import { createInstance } from 'i18next';
import type { i18n as I18n } from 'i18next';

import { recent, remembered } from '../remembered.ts';
import { fill, isPlain, placesIn } from './simple-text.ts';

/** The words of the interface in one language, and how that language names and lists things. */
export interface Words {
  /** A language tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag by which dates and figures are written. */
  readonly formats: string;
  /** For `@archive/render`. */
  readonly i18n: Wording;
  /** A text of the interface bundle, as `@archive/render` asks for it. */
  readonly translate: Translate;
  /** A text of the interface bundle. */
  say(key: string, values?: Record<string, string | number>): string;
  /** The name of a language in this language. */
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
  const names = new Intl.DisplayNames(order, { type: 'language', fallback: 'none' });
  const lists = new Intl.ListFormat(order, { type: 'conjunction' });
  const listed = recent<string>();
  const autonyms = new Map(store.archive.languages.map(({ tag: each, name }) => [each, name]));
  return {
    language: tag,
    direction: store.directionOf(tag),
    formats,
    i18n: { getFixedT: () => translate },
    translate,
    say: (key, values) => (values === undefined ? plain(key) : translate(key, values)),
    languageName: remembered(
      (other) => languageNameIn(names, other) ?? autonyms.get(other) ?? other,
    ),
    list: (items) =>
      items.length === 1 ? (items[0] ?? '') : listed(items.join('\n'), () => lists.format(items)),
  };
}

/** A text as its bundle has it, in the first language that has it under this very key. */
function rawText(i18n: I18n, order: readonly string[], key: string): string | undefined {
  for (const language of order) {
    const found: unknown = i18n.getResource(language, 'interface', key);
    if (typeof found === 'string' && found !== '') return found;
  }
  return undefined;
}
