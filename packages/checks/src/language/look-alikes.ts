/*
 * Letters that look the same in two scripts, in pairs: Latin, then the other. Source: Unicode
 * UTS #39, confusables.txt; of it, those that the common faces draw alike.
 */
const CYRILLIC =
  'aа cс eе oо pр xх yу iі jј sѕ hһ əә ëё ïї äӓ öӧ AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ IІ JЈ SЅ ƏӘ ËЁ ÏЇ';
const GREEK = 'oο vν AΑ BΒ EΕ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ XΧ YΥ ZΖ';

/* Letters that only some of the languages written in Cyrillic have. Source: CLDR 48, exemplars. */
const ONLY_IN: Readonly<Record<string, string>> = {
  і: 'uk be kk rue',
  ї: 'uk rue',
  ј: 'sr mk az',
  ѕ: 'mk',
  һ: 'kk tt ba sah ky az bua',
  ә: 'kk tt ba az ug',
  ӓ: 'chm mhr mrj',
  ӧ: 'kv koi udm chm mhr mrj alt',
  ё: 'ru be kk ky tg mn tt ba cv uz',
};

/** Letters by the letter of another script that they look like. */
export type LookAlikes = ReadonlyMap<string, string>;

const cyrillic = pairs(CYRILLIC);
const greek = pairs(GREEK);

/** The Latin letters that look like Cyrillic and Greek ones, by these. */
export const latinFor: LookAlikes = new Map(
  [...cyrillic, ...greek].map(([latin, other]) => [other, latin]),
);

const known = new Map<string, LookAlikes>();

/**
 * The letters of a language that look like Latin ones, by these.
 *
 * @param language A primary language subtag.
 * @param script The script it is written in, `Cyrl` or `Grek`.
 */
export function likeLatin(language: string, script: 'Cyrl' | 'Grek'): LookAlikes {
  if (script === 'Grek') return greek;
  let letters = known.get(language);
  if (letters === undefined) {
    letters = new Map(
      [...cyrillic].filter(
        ([, own]) => ONLY_IN[own.toLowerCase()]?.split(' ').includes(language) ?? true,
      ),
    );
    known.set(language, letters);
  }
  return letters;
}

function pairs(text: string): Map<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}
