/** A form of a word that counts. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

const FORMS: readonly PluralForm[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const SUFFIX = /^(?<stem>.+)_(?<form>zero|one|two|few|many|other)$/;

/** What a key of i18next JSON v4 says: `documents_one` is `documents` in the form `one`. */
export interface Key {
  stem: string;
  form: PluralForm | undefined;
}

export function readKey(key: string): Key {
  const groups = SUFFIX.exec(key)?.groups;
  return groups === undefined
    ? { stem: key, form: undefined }
    : { stem: groups['stem'] ?? key, form: groups['form'] as PluralForm };
}

/** The forms that each key has, by its stem; none for one that does not count. */
export function formsByStem(keys: Iterable<string>): Map<string, Set<PluralForm>> {
  const stems = new Map<string, Set<PluralForm>>();
  for (const key of keys) {
    const { stem, form } = readKey(key);
    const forms = stems.get(stem) ?? new Set<PluralForm>();
    stems.set(stem, forms);
    if (form !== undefined) forms.add(form);
  }
  return stems;
}

/** What a word counts with: cardinal numbers (3 pages), or ordinal ones (3rd page). */
export type Counting = 'cardinal' | 'ordinal';

/**
 * The plural forms of a language, in Unicode's order. Source: CLDR, by Intl.PluralRules.
 *
 * @returns Nothing for a tag that Intl does not know.
 */
export function formsOf(language: string, type: Counting): readonly PluralForm[] | undefined {
  if (Intl.PluralRules.supportedLocalesOf([language]).length === 0) return undefined;
  const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
  return FORMS.filter((form) => pluralCategories.some((each) => each === form));
}

/** What a word counts with, by the forms that it has in a language; cardinal where both would do. */
export function countingOf(forms: ReadonlySet<PluralForm>, language: string): Counting {
  const isAll = (type: Counting): boolean => {
    const all = formsOf(language, type) ?? [];
    return all.length === forms.size && all.every((form) => forms.has(form));
  };
  return !isAll('cardinal') && isAll('ordinal') ? 'ordinal' : 'cardinal';
}

/**
 * The plural forms that a key has in a language, told by those it has in another: as many as that
 * language counts with, or as it has for ordinal numbers where the key has these (1st, 2nd, 3rd).
 *
 * @param forms - what stands behind the key in the other language: `one`, `other`
 * @param other - that language's tag
 * @returns The forms in Unicode's order; nothing for a tag that Intl does not know.
 *
 * @example
 * pluralForms('pt', new Set(['one', 'other']), 'en'); // ['one', 'many', 'other']
 * pluralForms('pt', new Set(['one', 'two', 'few', 'other']), 'en'); // ['other']
 */
export function pluralForms(
  language: string,
  forms: ReadonlySet<PluralForm>,
  other: string,
): readonly PluralForm[] | undefined {
  return formsOf(language, countingOf(forms, other));
}
