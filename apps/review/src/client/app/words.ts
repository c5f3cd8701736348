import type { Words } from '../../api/index.ts';

/** Says a word of the tool. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

/** The words of one language, ready to be said. */
export interface Wording {
  say: Say;
  has: (key: string) => boolean;
  /** As the rendering kit asks for the words of a page. */
  getFixedT: (language: string, namespace: 'interface') => Say;
}

/**
 * Reads bundles as i18next does, as far as bundles of the interface go: flat keys, plurals by
 * `count`, variants by `context`, gaps with or without `number`. i18next itself is an eighth of what the page may weigh; a
 * test holds the two together.
 *
 * @param formats The tag by which figures are written.
 */
export function makeWords(tag: string, words: Words, formats = tag): Wording {
  const { format } = new Intl.NumberFormat(formats);
  const say = sayer(tag, words.review, format);
  const onPage = sayer(tag, words.interface, format);
  return { say, has: (key) => Object.hasOwn(words.review, key), getFixedT: () => onPage };
}

const GAP = /\{\{\s*([\w-]+)\s*(?:,\s*(number)\s*)?\}\}/g;

function sayer(
  tag: string,
  texts: Readonly<Record<string, string>>,
  format: (figure: number) => string,
): Say {
  const rules = {
    cardinal: new Intl.PluralRules(tag),
    ordinal: new Intl.PluralRules(tag, { type: 'ordinal' }),
  };
  const textOf = (key: string): string | undefined =>
    Object.hasOwn(texts, key) && texts[key] !== '' ? texts[key] : undefined;
  const patternFor = (key: string, values: Readonly<Record<string, unknown>>): string => {
    const { context, count, ordinal } = values;
    const inContext = typeof context === 'string' ? textOf(`${key}_${context}`) : undefined;
    if (inContext !== undefined) return inContext;
    if (typeof count !== 'number') return textOf(key) ?? key;
    const ordinals = ordinal === true ? `ordinal_${rules.ordinal.select(count)}` : undefined;
    const plural = `${key}_${ordinals ?? rules.cardinal.select(count)}`;
    const zero = count === 0 && ordinals === undefined ? textOf(`${key}_zero`) : undefined;
    return zero ?? textOf(plural) ?? textOf(key) ?? key;
  };
  return (key, values = {}) =>
    patternFor(key, values).replaceAll(GAP, (_gap, name: string, kind?: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (kind === 'number' && typeof value === 'number') return format(value);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    });
}
