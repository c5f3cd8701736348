import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { starter } from './testing/site-folder.ts';

const languages = ['en', 'fr', 'it', 'es', 'ar', 'ru'];
const forms = /_(zero|one|two|few|many|other)$/;

function words(language: string): Record<string, string> {
  const file = join(starter, 'locales', language, 'interface.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

const keysOf = (bundle: Record<string, string>) =>
  new Set(Object.keys(bundle).map((key) => key.replace(forms, '')));

const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name));

/** The words of one key in all its forms. */
const textsOf = (bundle: Record<string, string>, key: string) =>
  Object.entries(bundle)
    .filter(([name]) => name.replace(forms, '') === key)
    .map(([, text]) => text);

describe.each(languages)('the interface words in %s', (language) => {
  const bundle = words(language);

  test('are those that English has', () => {
    expect(keysOf(bundle)).toEqual(keysOf(words('en')));
  });

  test('fill in what English fills in', () => {
    for (const key of keysOf(bundle)) {
      const expected = placeholders(textsOf(words('en'), key).join(' '));
      // The number of a century, as the language writes it.
      const texts = textsOf(bundle, key).join(' ');
      const found = placeholders(key === 'century' ? texts.replaceAll('roman', 'number') : texts);
      expect({ key, found }).toEqual({ key, found: expected });
    }
  });

  test('have every plural form of the language where they count, and no other', () => {
    const rules = new Intl.PluralRules(language);
    // Counts centuries, in ordinal numbers.
    const ordinal = new Intl.PluralRules(language, { type: 'ordinal' });
    for (const key of keysOf(bundle)) {
      if (Object.hasOwn(bundle, key)) continue;
      const found = Object.keys(bundle)
        .filter((name) => name.replace(forms, '') === key)
        .map((name) => name.slice(key.length + 1));
      const { pluralCategories } = (key === 'century' ? ordinal : rules).resolvedOptions();
      expect({ key, found: found.toSorted() }).toEqual({ key, found: pluralCategories.toSorted() });
    }
  });

  test('have no empty text, and none that was left in English', () => {
    expect(Object.values(bundle).filter((text) => text.trim() === '')).toEqual([]);
    if (language === 'en') return;
    const sentences = Object.entries(words('en')).filter(([, text]) => text.split(' ').length > 3);
    for (const [key, text] of sentences) expect(bundle[key]).not.toBe(text);
  });
});

test('every word that a template says is there', () => {
  const source = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(templates|pages|archive)\/.*(?<!\.test)\.ts$/.test(name))
    .map((name) => readFileSync(join(source, name), 'utf8'));
  const said = files.flatMap((text) => [...text.matchAll(/\bsay\(\s*'([a-z-]+)'/g)]);
  const english = keysOf(words('en'));
  expect(said.length).toBeGreaterThan(20);
  expect(said.map(([, key = '']) => key).filter((key) => !english.has(key))).toEqual([]);
});
