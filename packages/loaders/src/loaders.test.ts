import * as fc from 'fast-check';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';

import { backendFor, proseOptions } from './i18next.ts';
import { findDocument, loadDocument, loadResources } from './index.ts';
import type { Documents, Resources } from './index.ts';

const PROSE = { title: 'Une lettre', p1: 'Coûte {{price}}, $t(title).' };

const documents = {
  letter: async () => ({
    skeleton: {
      id: 'letter',
      collection: 'letters',
      originalLanguage: 'en',
      issued: '2022',
      title: 'title',
      body: [{ type: 'paragraph' as const, id: 'p1' }],
    },
    rights: undefined,
    translations: {
      fr: { from: ['en'], state: 'initial' as const, by: [], outdated: [], missing: ['p1'] },
    },
    texts: {
      en: async () => ({ language: 'en', segments: { title: ['A letter'], p1: ['One.'] } }),
      fr: async () => ({ language: 'fr', segments: { title: ['Une lettre'] } }),
    },
  }),
} satisfies Documents<'letter'>;

const resources: Resources<'fr'> = { fr: async () => ({ 'documents/letter': async () => PROSE }) };

describe('the loaders of any archive’s package', () => {
  it('give each segment in the language that has it, the wanted one first', async () => {
    const { segment, fallback } = await loadDocument(documents, 'letter', 'fr');
    expect(segment('title')).toEqual({ language: 'fr', content: ['Une lettre'] });
    expect(segment('p1')).toEqual({ language: 'en', content: ['One.'] });
    expect(fallback?.language).toBe('en');
    const alone = await loadDocument(documents, 'letter', 'fr', { fallback: false });
    expect(alone.segment('p1')).toBeUndefined();
  });

  it('know no document, language or namespace by any other name', async () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString'));
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        fc.pre(!['letter', 'fr', 'en', 'note', 'documents/letter'].includes(name));
        const archive = { catalogue: documents, redirects: [] };
        expect(findDocument(archive, name)).toBeUndefined();
        await expect(loadDocument(documents, name as 'letter', 'en')).rejects.toThrow(TypeError);
        expect(await loadResources(resources, name as 'fr', 'documents/letter')).toEqual({});
        expect(await loadResources(resources, 'fr', name)).toEqual({});
        const loaded = await loadDocument(documents, 'letter', name);
        expect(loaded.text).toEqual({ language: name, segments: {} });
      }),
    );
  });

  it('follow a redirect to a document that is there, and to no other', () => {
    const archive = {
      catalogue: { letter: {} },
      redirects: [
        { from: 'note', type: 'moved' as const, to: 'letter' },
        { from: 'card', type: 'moved' as const, to: 'gone' },
        { from: 'letters', type: 'split' as const, to: ['letter', 'gone'] },
        { from: 'rumour', type: 'withdrawn' as const, reason: 'It was none of ours.' },
      ],
    };
    expect(findDocument(archive, 'letter')).toEqual({ type: 'present', id: 'letter' });
    expect(findDocument(archive, 'note')).toEqual({ type: 'moved', id: 'letter' });
    expect(findDocument(archive, 'card')).toBeUndefined();
    expect(findDocument(archive, 'letters')).toEqual({ type: 'split', ids: ['letter'] });
    expect(findDocument(archive, 'rumour')).toEqual({
      type: 'withdrawn',
      reason: 'It was none of ours.',
    });
  });

  it('are a backend of i18next that shows prose as it stands', async () => {
    const i18n = createInstance();
    const load = (language: string, namespace: string) =>
      loadResources(resources, language as 'fr', namespace);
    await i18n.use(backendFor(load)).init({ ...proseOptions, lng: 'fr', ns: [] });
    await i18n.loadNamespaces('documents/letter');
    expect(i18n.t('p1', { ns: 'documents/letter', price: 'nothing' })).toBe(PROSE.p1);
  });
});
