import { formsByStem, pluralForms } from '@archive/checks';
import type { InterfaceBundle } from '@archive/schema';

/**
 * The words of the interface to be translated into a language: every key of another language,
 * empty, with the plural forms that this language has.
 *
 * @param modelLanguage The tag of that other language.
 * @example
 * emptyWords('ar', { home: 'Home', pages_one: '1 page', pages_other: '{{count}} pages' }, 'en');
 * // { home: '', pages_zero: '', pages_one: '', pages_two: '', pages_few: '', pages_many: '', pages_other: '' }
 */
export function emptyWords(
  tag: string,
  model: InterfaceBundle,
  modelLanguage: string,
): InterfaceBundle {
  const words: InterfaceBundle = {};
  for (const [stem, forms] of formsByStem(Object.keys(model))) {
    // A language that nobody knows the forms of begins with those of the other.
    const needed = pluralForms(tag, forms, modelLanguage) ?? [...forms];
    const names = forms.size === 0 ? [stem] : needed.map((form) => `${stem}_${form}`);
    for (const each of names) words[each] = '';
  }
  return words;
}
