/*
 * Languages that are printed in more than one script today, so that a tag without a script says
 * too little. Source: CLDR 48, supplemental/languageData.json.
 */
const IN_SEVERAL: Readonly<Record<string, string>> = {
  az: 'Latn Cyrl Arab',
  bs: 'Latn Cyrl',
  ckb: 'Arab Latn',
  ff: 'Latn Adlm',
  ha: 'Latn Arab',
  kaa: 'Cyrl Latn',
  kk: 'Cyrl Arab Latn',
  ks: 'Arab Deva',
  ku: 'Latn Arab Cyrl',
  ky: 'Cyrl Arab Latn',
  mn: 'Cyrl Mong',
  ms: 'Latn Arab',
  pa: 'Guru Arab',
  sat: 'Olck Deva Beng Latn',
  sd: 'Arab Deva',
  sr: 'Cyrl Latn',
  tg: 'Cyrl Arab Latn',
  tk: 'Latn Cyrl Arab',
  tt: 'Cyrl Latn',
  ug: 'Arab Cyrl Latn',
  uz: 'Latn Cyrl Arab',
};

/** ISO 15924 codes that stand for several of Unicode's scripts, or for a form of one. */
const MADE_OF: Readonly<Record<string, string>> = {
  Aran: 'Arab',
  Hans: 'Hani Bopo',
  Hant: 'Hani Bopo',
  Jpan: 'Hani Hira Kana',
  Kore: 'Hang Hani',
};

const known = new Map<string, readonly string[]>();

/**
 * The scripts a language may be written in, as Unicode names them.
 *
 * @param tag A BCP 47 tag.
 * @returns ISO 15924 codes that `\p{Script=…}` knows; none for a language nobody knows.
 * @example
 * scriptsOf('ru'); // ['Cyrl']
 * scriptsOf('ja'); // ['Hani', 'Hira', 'Kana']
 * scriptsOf('sr'); // ['Cyrl', 'Latn']
 * scriptsOf('sr-Latn'); // ['Latn']
 */
export function scriptsOf(tag: string): readonly string[] {
  let scripts = known.get(tag);
  if (scripts === undefined) {
    scripts = readScripts(tag);
    known.set(tag, scripts);
  }
  return scripts;
}

function readScripts(tag: string): string[] {
  const locale = localeOf(tag);
  if (locale === undefined) return [];
  const several = locale.script === undefined ? IN_SEVERAL[locale.language] : undefined;
  const codes = several ?? locale.maximize().script ?? '';
  return codes.split(' ').flatMap((code) => (MADE_OF[code] ?? code).split(' ').filter(isScript));
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function isScript(code: string): boolean {
  try {
    return code !== '' && lettersOf([code]) !== undefined;
  } catch {
    return false;
  }
}

/** A pattern of one letter of these scripts. */
export function lettersOf(scripts: readonly string[]): RegExp {
  return new RegExp(`[${scripts.map((code) => `\\p{Script=${code}}`).join('')}]`, 'u');
}

/** A pattern of one letter that is of none of these scripts. */
export function lettersBeside(scripts: readonly string[]): RegExp {
  return new RegExp(`[^\\P{L}${scripts.map((code) => `\\p{Script=${code}}`).join('')}]`, 'u');
}
