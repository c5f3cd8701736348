/** Scripts written from right to left (Unicode's Bidi_Class R and AL), by ISO 15924 code. */
const rightToLeft = new Set(
  (
    'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc ' +
    'Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc ' +
    'Syre Syrj Syrn Thaa Yezi'
  ).split(' '),
);

/** The pattern of archive.json#/$defs/languageTag. */
export const languageTagPattern =
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-x(-[a-z0-9]{1,8})+)?$/;

/**
 * Tells which way a language is written, from the script its tag names or implies. A tag
 * nobody knows is taken for left to right.
 *
 * @example
 * ```ts
 * directionOf('ar'); // 'rtl'
 * directionOf('uz-Arab'); // 'rtl'
 * directionOf('ru'); // 'ltr'
 * ```
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = locale(tag)?.maximize().script;
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
}

/**
 * Brings a language tag into its canonical form (BCP 47 and CLDR's aliases), underscores taken
 * for hyphens. `undefined` if it is none, or one of the kinds an archive has no use for
 * (extensions, private use alone).
 *
 * @example
 * ```ts
 * canonicalTag('PT_br'); // 'pt-BR'
 * canonicalTag('iw'); // 'he'
 * canonicalTag('English'); // undefined
 * ```
 */
export function canonicalTag(text: string): string | undefined {
  const tag = locale(text.trim().replaceAll('_', '-'))?.toString();
  return tag !== undefined && languageTagPattern.test(tag) ? tag : undefined;
}

/**
 * Names a language in the language itself, as CLDR has it; `undefined` where the run-time's
 * data has no name.
 *
 * @example
 * ```ts
 * autonym('ru'); // 'русский'
 * autonym('pt-BR'); // 'português (Brasil)'
 * autonym('tlh'); // undefined
 * ```
 */
export function autonym(tag: string): string | undefined {
  if (locale(tag) === undefined) return undefined;
  // Without this, a language that has no data of its own would be named in the system's language.
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return undefined;
  const names = new Intl.DisplayNames(tag, {
    type: 'language',
    languageDisplay: 'standard',
    fallback: 'none',
  });
  return languageNameIn(names, tag);
}

// Made when it is asked for: its data take longer to load than the rest of the program.
let english: Intl.DisplayNames | undefined;

/**
 * Names a language in English; what has no name there, such as a private-use tag, by its tag.
 *
 * @example
 * ```ts
 * englishName('ru'); // 'Russian'
 * englishName('zh-x-lu'); // 'zh-x-lu'
 * ```
 */
export function englishName(tag: string): string {
  english ??= new Intl.DisplayNames('en', { type: 'language' });
  return languageNameIn(english, tag) ?? tag;
}

/**
 * Names a language as the run-time does; `undefined` where it has no name. `Intl` alone throws at
 * tags that it does not take for one, those with a part for private use among them.
 *
 * @param names Made with `fallback: 'none'`, or else a tag is its own name.
 * @example
 * ```ts
 * const names = new Intl.DisplayNames('fr', { type: 'language', fallback: 'none' });
 * languageNameIn(names, 'ru'); // 'russe'
 * languageNameIn(names, 'zh-x-lu'); // undefined
 * ```
 */
export function languageNameIn(names: Intl.DisplayNames, tag: string): string | undefined {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
}

function locale(tag: string): Intl.Locale | undefined {
  // Far longer than any tag; not worth the engine's while.
  if (tag.length > 255) return undefined;
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}
