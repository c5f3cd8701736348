import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';

import { catalogue, documentIds, languages, loadResources } from './index.ts';
import type { LanguageTag, Namespace } from './index.ts';

describe('loadResources', () => {
  it.each([
    ['tlh', 'interface'],
    ['constructor', 'interface'],
    ['__proto__', 'interface'],
    ['en', 'documents/no-such-document'],
    ['en', 'constructor'],
    ['en', 'toString'],
    ['en', '__proto__'],
  ])('is empty where the archive has nothing of that name: %s, %s', async (tag, namespace) => {
    expect(await loadResources(tag as LanguageTag, namespace as Namespace)).toEqual({});
  });
});

describe('the resources in i18next', () => {
  async function instance(tag: LanguageTag) {
    const i18n = createInstance();
    await i18n.init({ lng: tag, resources: {} });
    return i18n;
  }

  it.each([
    ['ru', 1, 'one'],
    ['ru', 2, 'few'],
    ['ru', 5, 'many'],
    ['ru', 1.5, 'other'],
    ['ar', 0, 'zero'],
    ['ar', 1, 'one'],
    ['ar', 2, 'two'],
    ['ar', 3, 'few'],
    ['ar', 11, 'many'],
    ['ar', 100, 'other'],
  ] as const)('say a plural as the language has it: %s, %d', async (tag, count, form) => {
    const i18n = await instance(tag);
    const words = await loadResources(tag, 'interface');
    i18n.addResourceBundle(tag, 'interface', words);
    const number = new Intl.NumberFormat(tag).format(count);
    const said = words[`documents_${form}`]?.replace('{{count, number}}', number);
    expect(said).toBeTruthy();
    expect(i18n.t('documents', { ns: 'interface', count })).toBe(said);
  });

  it.each(languages)('have no key in %s that i18next would take apart', async (tag) => {
    const i18n = await instance(tag);
    const words = await loadResources(tag, 'interface');
    i18n.addResourceBundle(tag, 'interface', words);
    for (const [key, text] of Object.entries(words))
      expect(i18n.t(key, { ns: 'interface', skipInterpolation: true })).toBe(text);
  });

  it.each(documentIds)('give the prose of %s as it was written', async (id) => {
    const tag = catalogue[id].originalLanguage;
    const namespace: Namespace = `documents/${id}`;
    const i18n = createInstance();
    await i18n.init({
      lng: tag,
      resources: {},
      keySeparator: false,
      nsSeparator: false,
      returnEmptyString: false,
    });
    const prose = await loadResources(tag, namespace);
    i18n.addResourceBundle(tag, namespace, prose);
    for (const [segment, text] of Object.entries(prose))
      expect(i18n.t(segment, { ns: namespace, skipInterpolation: true })).toBe(text);
  });
});
