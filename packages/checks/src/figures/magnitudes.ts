import { lookUp, primary } from '../language/primary.ts';

/** Words that multiply the number before them, by language; the beginning of a word where it ends in `*`. */
const WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 },
  fr: { mille: 1e3, 'million*': 1e6, 'milliard*': 1e9, 'billion*': 1e12 },
  it: { mila: 1e3, 'milion*': 1e6, 'miliard*': 1e9 },
  es: { mil: 1e3, millón: 1e6, millones: 1e6, 'billon*': 1e12 },
  pt: { mil: 1e3, 'milh*': 1e6, 'bilh*': 1e9 },
  de: { tausend: 1e3, mio: 1e6, 'million*': 1e6, mrd: 1e9, 'milliard*': 1e9, 'billion*': 1e12 },
  nl: { duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
  sv: { tusen: 1e3, 'miljon*': 1e6, 'miljard*': 1e9 },
  pl: { tys: 1e3, 'tysi*': 1e3, mln: 1e6, 'milion*': 1e6, mld: 1e9, 'miliard*': 1e9 },
  ru: {
    тыс: 1e3,
    'тысяч*': 1e3,
    млн: 1e6,
    'миллион*': 1e6,
    млрд: 1e9,
    'миллиард*': 1e9,
    трлн: 1e12,
  },
  uk: { тис: 1e3, 'тисяч*': 1e3, млн: 1e6, 'мільйон*': 1e6, млрд: 1e9, 'мільярд*': 1e9 },
  tr: { bin: 1e3, milyon: 1e6, milyar: 1e9 },
  ar: { ألف: 1e3, ألفا: 1e3, آلاف: 1e3, 'مليون*': 1e6, ملايين: 1e6, 'مليار*': 1e9 },
  fa: { هزار: 1e3, میلیون: 1e6, میلیارد: 1e9 },
  hi: { हज़ार: 1e3, हजार: 1e3, लाख: 1e5, करोड़: 1e7 },
  zh: { 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 },
  ja: { 千: 1e3, 万: 1e4, 億: 1e8 },
  ko: { 천: 1e3, 만: 1e4, 억: 1e8 },
};

/** Whether the words that multiply a number are known in a language. */
export function knowsMagnitudes(language: string): boolean {
  return Object.hasOwn(WORDS, primary(language));
}

const known = new Map<string, readonly [string, number][]>();

/** The words of a language, longest first. */
function wordsOf(language: string): readonly [string, number][] {
  const key = primary(language);
  const before = known.get(key);
  if (before !== undefined) return before;
  const words = Object.entries(lookUp(WORDS, language) ?? {}).toSorted(
    ([a], [b]) => b.length - a.length,
  );
  known.set(key, words);
  return words;
}

/**
 * What the words from a place on multiply the number before it by, and where they end:
 * ` million`, ` mil millones`, `万`.
 */
export function magnitudeAt(
  text: string,
  start: number,
  language: string,
): { factor: number; end: number } {
  const isEastAsian = /^(?:zh|ja|ko)(?:-|$)/.test(language);
  let factor = 1;
  let end = start;
  for (;;) {
    const at = end + (/^[\s\u2010-\u2013-]/u.test(text.charAt(end)) ? 1 : 0);
    const word = isEastAsian ? text.charAt(at) : wordAt(text, at);
    if (word === '' || (at === end && !isEastAsian)) return { factor, end };
    const folded = word.toLowerCase().replace(/\u064b$/u, '');
    const found = wordsOf(language).find(([name]) =>
      name.endsWith('*') ? folded.startsWith(name.slice(0, -1)) : folded === name,
    );
    if (found === undefined) return { factor, end };
    factor *= found[1];
    end = at + word.length;
  }
}

const WORD = /[\p{L}\p{M}]{0,20}/uy;

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}
