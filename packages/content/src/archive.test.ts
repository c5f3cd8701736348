import { parse, parseBundle } from '@archive/markup';
import type { Archive, Bundle, Collection, Redirects, Skeleton } from '@archive/schema';
import { segments } from '@archive/schema';
import { describe, expect, it } from 'vitest';

import {
  catalogue,
  collections,
  documentIds,
  findDocument,
  languages,
  loadDocument,
  loadResources,
  redirects,
} from './index.ts';
import { namesIn, readFile } from './testing/archive-files.ts';

const archive = readFile('archive.json') as Archive;
const tags = archive.languages.map(({ tag }) => tag);

function skeletonOf(id: string): Skeleton {
  return readFile(`documents/${id}.json`) as Skeleton;
}

function bundleOf(tag: string, id: string): Bundle | undefined {
  return readFile(`locales/${tag}/documents/${id}.json`) as Bundle | undefined;
}

/** The segments of a document that a bundle has a text for. */
function present(skeleton: Skeleton, bundle: Bundle | undefined): string[] {
  const ids = segments(skeleton).map(({ id }) => id);
  return ids.filter((id) => (bundle?.[id] ?? '').trim() !== '');
}

describe('the lists', () => {
  it('have every document of the folder, by alphabet', () => {
    expect(documentIds).toEqual(namesIn('documents'));
    expect(Object.keys(catalogue)).toEqual(namesIn('documents'));
  });

  it('have the languages as archive.json lists them', () => {
    expect(languages).toEqual(tags);
  });

  it('have every collection, in the order the collections give themselves', () => {
    const files = namesIn('collections').map(
      (id) => readFile(`collections/${id}.json`) as Collection,
    );
    const inOrder = files.toSorted((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
    expect(collections).toEqual(inOrder.map(({ id }) => id));
  });

  it.each(documentIds)('say of %s what its skeleton and its bundles say', (id) => {
    const skeleton = skeletonOf(id);
    const translated = tags.filter((tag) => bundleOf(tag, id) !== undefined);
    const partial = translated.filter(
      (tag) => present(skeleton, bundleOf(tag, id)).length < segments(skeleton).length,
    );
    expect(catalogue[id]).toEqual({
      collection: skeleton.collection,
      originalLanguage: skeleton.originalLanguage,
      issued: skeleton.issued,
      languages: translated,
      ...(partial.length > 0 && { partial }),
    });
  });
});

describe('an id of earlier days', () => {
  const file = readFile('redirects.json') as Redirects;

  it('is known with what became of it', () => {
    expect(redirects).toEqual(file.redirects);
    expect(redirects.length).toBeGreaterThan(0);
  });

  it.each(file.redirects)('is found where its redirect leads: $from', (redirect) => {
    const found = findDocument(redirect.from);
    expect(found).toEqual(
      redirect.type === 'moved'
        ? { type: 'moved', id: redirect.to }
        : redirect.type === 'split'
          ? { type: 'split', ids: redirect.to }
          : { type: 'withdrawn', reason: redirect.reason },
    );
  });
});

describe.each(documentIds)('%s', (id) => {
  it('is found under its id', () => {
    expect(findDocument(id)).toEqual({ type: 'present', id });
  });

  it.each(languages)('is loaded in %s as its files have it', async (tag) => {
    const skeleton = skeletonOf(id);
    const loaded = await loadDocument(id, tag);
    expect(loaded).toMatchObject({ id, language: tag, skeleton });
    expect(loaded.text).toEqual(parseBundle(tag, bundleOf(tag, id) ?? {}));
  });

  it.each(languages)('has every segment in %s, or else in its original language', async (tag) => {
    const skeleton = skeletonOf(id);
    const bundle = bundleOf(tag, id);
    const original = bundleOf(skeleton.originalLanguage, id);
    const loaded = await loadDocument(id, tag);
    const own = new Set(present(skeleton, bundle));
    for (const segment of present(skeleton, original)) {
      const text = own.has(segment) ? bundle?.[segment] : original?.[segment];
      expect(loaded.segment(segment)).toEqual({
        language: own.has(segment) ? tag : skeleton.originalLanguage,
        content: parse(text ?? ''),
      });
    }
  });

  it.each(languages)('is a namespace in %s, its markup as it was written', async (tag) => {
    expect(await loadResources(tag, `documents/${id}`)).toEqual(bundleOf(tag, id) ?? {});
  });
});

describe.each(['archive', 'collections', 'interface'] as const)('the namespace %s', (namespace) => {
  it.each(languages)('has the texts of its file in %s, empty ones left out', async (tag) => {
    const bundle = (readFile(`locales/${tag}/${namespace}.json`) ?? {}) as Bundle;
    const texts = Object.entries(bundle).filter(([, text]) => text.trim() !== '');
    expect(await loadResources(tag, namespace)).toEqual(Object.fromEntries(texts));
  });
});
