import type { ParsedBundle } from '@archive/markup';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { loadDocument } from './index.ts';
import type { DocumentId, LanguageTag } from './index.ts';

type Load = () => Promise<ParsedBundle>;

// An archive of one letter: what is asked here must not change when a translation is finished.
const texts = vi.hoisted(() => ({
  en: vi.fn<Load>(async () => ({
    language: 'en',
    segments: { title: ['A letter'], p1: ['One.'], p2: ['Two.'] },
  })),
  fr: vi.fn<Load>(async () => ({
    language: 'fr',
    segments: { title: ['Une lettre'], p1: ['Un.'], p2: ['Deux.'], tn1: ['Note.'] },
  })),
  ar: vi.fn<Load>(async () => ({ language: 'ar', segments: { title: ['رسالة'] } })),
}));
const rights = vi.hoisted(() => ({ license: 'CC-BY-4.0' }));
const whole = vi.hoisted(() => ({
  from: ['en'],
  state: 'reviewed',
  on: '2026-05-02',
  by: ['Ada'],
  outdated: [],
  missing: [],
}));
const translations = vi.hoisted(() => ({ fr: whole, ar: { ...whole, missing: ['p1', 'p2'] } }));
const skeleton = vi.hoisted(() => ({ id: 'letter', originalLanguage: 'en' }));
vi.mock('./data/index.js', () => ({
  documents: { letter: async () => ({ skeleton, rights, translations, texts }) },
}));

const letter = 'letter' as DocumentId;
beforeEach(() => {
  vi.clearAllMocks();
});

describe('loadDocument', () => {
  it('gives a document in one language, and loads no other', async () => {
    const loaded = await loadDocument(letter, 'fr');
    expect(loaded).toMatchObject({ id: 'letter', language: 'fr', skeleton });
    expect(loaded.text).toEqual(await texts.fr());
    expect(loaded).not.toHaveProperty('fallback');
    expect(texts.en).not.toHaveBeenCalled();
    expect(texts.ar).not.toHaveBeenCalled();
  });

  it('says how a translation came about, and what the text may be used for', async () => {
    expect(await loadDocument(letter, 'fr')).toMatchObject({ rights, translation: whole });
    expect(await loadDocument(letter, 'en')).not.toHaveProperty('translation');
  });

  it('gives the original as any other language', async () => {
    const loaded = await loadDocument(letter, 'en');
    expect(loaded.segment('p2')).toEqual({ language: 'en', content: ['Two.'] });
    expect(texts.en).toHaveBeenCalledTimes(1);
  });

  it('falls back to the original segment by segment, and says the language of each', async () => {
    const loaded = await loadDocument(letter, 'ar');
    expect(loaded.segment('title')).toEqual({ language: 'ar', content: ['رسالة'] });
    expect(loaded.segment('p1')).toEqual({ language: 'en', content: ['One.'] });
    expect(loaded.text.segments).not.toHaveProperty('p1');
    expect(loaded.fallback).toEqual(await texts.en());
    expect(texts.fr).not.toHaveBeenCalled();
  });

  it.each(['ru', 'tlh', 'constructor', '__proto__'])(
    'gives the original for a language that the document is not in: %s',
    async (tag) => {
      const loaded = await loadDocument(letter, tag as LanguageTag);
      expect(loaded.text).toEqual({ language: tag, segments: {} });
      expect(loaded.segment('title')).toEqual({ language: 'en', content: ['A letter'] });
    },
  );

  it.each(['ar', 'ru'] as const)(
    'leaves out what is not translated into %s when told not to fall back',
    async (tag) => {
      const loaded = await loadDocument(letter, tag, { fallback: false });
      expect(loaded).not.toHaveProperty('fallback');
      expect(loaded.segment('p1')).toBeUndefined();
      expect(texts.en).not.toHaveBeenCalled();
    },
  );

  it('gives a translator’s own note, which the original does not have', async () => {
    const loaded = await loadDocument(letter, 'fr');
    expect(loaded.segment('tn1')).toEqual({ language: 'fr', content: ['Note.'] });
  });

  it.each(['p9', '', 'constructor', 'toString', '__proto__'])(
    'knows no segment that neither language has: %j',
    async (segment) => {
      for (const tag of ['fr', 'ar'] as const) {
        const loaded = await loadDocument(letter, tag);
        expect(loaded.segment(segment)).toBeUndefined();
      }
    },
  );

  it.each(['envelope', '', 'constructor', 'toString', '__proto__'])(
    'throws a TypeError that names an id the archive does not have: %j',
    async (id) => {
      const loading = loadDocument(id as DocumentId, 'en');
      await expect(loading).rejects.toThrow(TypeError);
      await expect(loading).rejects.toThrow(`"${id}"`);
    },
  );
});
