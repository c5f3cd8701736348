import { readFileSync } from 'node:fs';

import { createInstance } from 'i18next';
import { expect, test } from 'vitest';

import { makeWords } from './words.ts';

const locales = new URL('../../../../../packages/content/locales/', import.meta.url);
const NAMESPACES = ['interface', 'review', 'messages'] as const;
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1234];

function bundle(tag: string, namespace: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`${tag}/${namespace}.json`, locales), 'utf8')) as Record<
    string,
    string
  >;
}

test.each(['en', 'fr', 'it', 'es', 'ar', 'ru'])(
  'every word of the interface in %s is said as i18next says it',
  async (tag) => {
    const [page = {}, review = {}, messages = {}] = NAMESPACES.map((each) => bundle(tag, each));
    const i18n = createInstance();
    await i18n.init({
      lng: tag,
      fallbackLng: false,
      ns: ['review', 'interface'],
      defaultNS: 'review',
      resources: { [tag]: { review, interface: page } },
      keySeparator: false,
      nsSeparator: false,
      returnEmptyString: false,
      interpolation: { escapeValue: false },
    });
    const words = makeWords(tag, { interface: page, review, messages });
    const said = { review: words.say, interface: words.getFixedT(tag, 'interface') };
    for (const [namespace, texts] of [
      ['review', review],
      ['interface', page],
    ] as const) {
      const theirs = i18n.getFixedT(tag, namespace);
      for (const [key, text] of Object.entries(texts)) {
        const [plain = key, plural] = key.split(/_(?:ordinal_)?(?=[a-z]+$)/);
        const given =
          plural === undefined
            ? [{}]
            : [{ context: plural }, ...COUNTS.map((count) => ({ count }))];
        for (const each of given) {
          const values: Record<string, unknown> = { ...each };
          if (key.includes('_ordinal_')) values['ordinal'] = true;
          for (const [, name = '', kind] of text.matchAll(/\{\{([\w-]+)(, number)?\}\}/g))
            values[name] ??= kind === undefined ? `<${name}> {{what}}` : 12_345;
          expect(said[namespace](plain, values)).toBe(
            theirs(plain, {
              ...values,
              interpolation: { escapeValue: false, skipOnVariables: true },
            }),
          );
        }
      }
    }
  },
);

test('a word that there is none for is said by its key', () => {
  const words = makeWords('en', { interface: {}, review: { empty: '' }, messages: {} });
  expect([words.say('empty'), words.say('toString'), words.has('toString')]).toEqual([
    'empty',
    'toString',
    false,
  ]);
});
