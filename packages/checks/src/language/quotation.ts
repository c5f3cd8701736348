import { lookUp } from './primary.ts';

/*
 * Quotation marks by language: each pair as opening and closing mark, first the one to use, then
 * the one inside it, then others that its printers use. Sources: CLDR 48, delimiters, for the first
 * two; for the rest the Lexique des règles typographiques (fr), Duden and the Swiss Federal
 * Chancellery's Weisungen (de), Gramota's Spravochnik (ru), Svenska skrivregler (sv), the Publications
 * Office's Interinstitutional Style Guide (languages of the European Union).
 */
const ENGLISH = '“” ‘’';
const GUILLEMETS = '«» “” ‘’ ‹›';
const GERMAN = '„“ ‚‘ »« ›‹';
const EASTERN = '«» „“ “” ‘’';
const CHINESE = '“” ‘’ 「」 『』 ﹁﹂ ﹃﹄';

const PAIRS: Readonly<Record<string, string>> = {
  af: '“” ‘’ „”',
  am: '«» ‹› “” ‘’',
  ar: '«» “” ”“ ‘’ ’‘ ‹›',
  az: '“” «» „“ ‘’',
  be: EASTERN,
  bg: '„“ ‚‘ ’’ «» „”',
  bn: ENGLISH,
  bs: '„” ‘’ «» „“ »« ‚’ ’’',
  ca: GUILLEMETS,
  ckb: '«» “” ”“ ‘’',
  cs: GERMAN,
  cy: '‘’ “”',
  da: '“” ‘’ »« ”” ’’ ›‹ „“',
  de: GERMAN,
  'de-CH': '«» ‹› „“ ‚‘',
  'de-LI': '«» ‹› „“ ‚‘',
  el: GUILLEMETS,
  en: ENGLISH,
  es: GUILLEMETS,
  et: '„“ «» ‚‘ „”',
  eu: GUILLEMETS,
  fa: '«» ‹› “” ”“ ‘’',
  fi: '”” ’’ »» ››',
  fr: GUILLEMETS,
  gl: GUILLEMETS,
  ga: ENGLISH,
  he: '”” ’’ „” ‚’ “” ‘’',
  hi: ENGLISH,
  hr: '„“ ‚‘ „” »« ’’ ‚’ ›‹',
  hu: '„” »« ’’',
  hy: '«» “”',
  id: ENGLISH,
  is: '„“ ‚‘',
  it: GUILLEMETS,
  ja: '「」 『』 “” ‘’ 〝〟 ﹁﹂ ﹃﹄ ｢｣',
  ka: '„“ «» “” „”',
  kk: EASTERN,
  ko: '“” ‘’ 「」 『』',
  ky: EASTERN,
  lt: '„“ ‚‘',
  lv: '“” „” „“ «» ‘’',
  mk: '„“ ‚‘ ’‘ «»',
  mn: EASTERN,
  mr: ENGLISH,
  ms: ENGLISH,
  mt: ENGLISH,
  nb: '«» ‘’ “” ‹›',
  ne: ENGLISH,
  nl: '‘’ “” „” ‚’',
  nn: '«» ‘’ “” ‹›',
  no: '«» ‘’ “” ‹›',
  oc: GUILLEMETS,
  pl: '„” «» ‚’ »«',
  ps: '«» “” ”“ ‘’',
  pt: GUILLEMETS,
  'pt-BR': '“” ‘’ «»',
  rm: '«» ‹› “”',
  ro: '„” «» ‚’',
  ru: EASTERN,
  sk: GERMAN,
  sl: '„“ ‚‘ »« ›‹',
  sq: '„“ ‚‘ “” «» ‘’',
  sr: '„” ’’ „“ »« ‚’ «» ‚‘',
  sv: '”” ’’ »» »« ›› ›‹',
  sw: ENGLISH,
  ta: ENGLISH,
  te: ENGLISH,
  tg: EASTERN,
  th: ENGLISH,
  tr: '“” ‘’ «»',
  tt: EASTERN,
  uk: EASTERN,
  ur: '“” ”“ ‘’ ’‘ «»',
  uz: '“” «» „“ ‘’',
  vi: '“” ‘’ «»',
  zh: CHINESE,
  'zh-Hant': '「」 『』 “” ‘’ ﹁﹂ ﹃﹄',
  'zh-HK': '「」 『』 “” ‘’ ﹁﹂ ﹃﹄',
  'zh-TW': '「」 『』 “” ‘’ ﹁﹂ ﹃﹄',
};

/** All the ways in which some language pairs them. */
export const QUOTATION_STYLES: readonly string[] = [...new Set(Object.values(PAIRS))];

/**
 * The pairs of quotation marks of a language, the one to use first.
 *
 * @param tag A BCP 47 tag.
 * @returns Pairs with a space between, or nothing for a language that is not in the table.
 * @example
 * quotationMarks('de-AT'); // '„“ ‚‘ »« ›‹'
 */
export function quotationMarks(tag: string): string | undefined {
  return lookUp(PAIRS, tag);
}
