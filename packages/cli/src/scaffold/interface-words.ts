import type { InterfaceBundle } from '@archive/schema';

const PLURAL = /^(?<key>.+)_(?:zero|one|two|few|many|other)$/;

/**
 * The words of the interface to be translated into a language: every key of another language,
 * empty, with the plural forms that this language has.
 *
 * @example
 * emptyWords('ar', { home: 'Home', pages_one: '1 page', pages_other: '{{count}} pages' });
 * // { home: '', pages_zero: '', pages_one: '', pages_two: '', pages_few: '', pages_many: '', pages_other: '' }
 */
export function emptyWords(tag: string, model: InterfaceBundle): InterfaceBundle {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const ordered = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) =>
    forms.some((each) => each === form),
  );
  const words: InterfaceBundle = {};
  for (const name of Object.keys(model)) {
    const key = PLURAL.exec(name)?.groups?.['key'];
    const names = key === undefined ? [name] : ordered.map((form) => `${key}_${form}`);
    for (const each of names) words[each] = '';
  }
  return words;
}
