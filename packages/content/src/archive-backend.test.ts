import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { beforeEach, describe, expect, it } from 'vitest';

import { archiveBackend, proseOptions } from './i18next.ts';
import { catalogue, documentIds, loadResources } from './index.ts';

const id = documentIds.find((each) => catalogue[each].languages.length > 1) ?? documentIds[0];
const [, language = 'en'] = catalogue[id].languages;
const namespace = `documents/${id}` as const;

describe('archiveBackend', () => {
  let prose: i18n;
  beforeEach(async () => {
    prose = createInstance();
    await prose.use(archiveBackend).init({
      ...proseOptions,
      lng: language,
      fallbackLng: 'en',
      ns: [],
    });
  });

  it('loads a document’s namespace when it is asked for', async () => {
    expect(prose.hasResourceBundle(language, namespace)).toBe(false);
    await prose.loadNamespaces(namespace);
    const texts = await loadResources(language, namespace);
    for (const [key, text] of Object.entries(texts))
      expect(prose.t(key, { ns: namespace })).toBe(text);
  });

  it('shows prose as it stands, whatever it looks like', async () => {
    const strange = 'Costs {{price}}, $t(title), a:b, a.b_one';
    prose.addResource(language, 'strange', 'p1', strange);
    expect(prose.t('p1', { ns: 'strange', price: 'nothing' })).toBe(strange);
  });

  it('has nothing of a namespace or a language that the archive does not have', async () => {
    await prose.loadNamespaces('documents/no-such-document');
    await prose.loadLanguages('tlh');
    expect(prose.t('title', { ns: 'documents/no-such-document' })).toBe('title');
    expect(prose.getResourceBundle('tlh', 'documents/no-such-document')).toEqual({});
  });
});
