import {
  catalogue,
  documentIds,
  languages,
  loadDocument,
  loadResources,
  type DocumentId,
  type LanguageTag,
} from '@archive/content';
import { plain } from '@archive/markup';
import { renderHtml } from '@archive/render';
import type { Loader } from 'astro/loaders';
import { createInstance, type i18n } from 'i18next';

import { formatsOf } from './formats.ts';

/** Fills a collection with every document of the archive in every language it is in. */
export function archiveLoader(): Loader {
  return {
    name: '@archive/content',
    async load({ store, parseData, generateDigest }) {
      const words = await loadWords();
      const present = new Set<string>();
      for (const document of documentIds) {
        for (const language of catalogue[document].languages) {
          const id = `${language}/${document}`;
          const { html, ...about } = await read(document, language, words);
          const data = await parseData({ id, data: { document, language, ...about } });
          store.set({ id, data, rendered: { html }, digest: generateDigest({ ...data, html }) });
          present.add(id);
        }
      }
      for (const id of store.keys()) if (!present.has(id)) store.delete(id);
    },
  };
}

async function read(id: DocumentId, language: LanguageTag, words: i18n) {
  const document = await loadDocument(id, language);
  return {
    title: plain(document.segment('title')?.content ?? []),
    originalLanguage: catalogue[id].originalLanguage,
    issued: catalogue[id].issued,
    missing: document.translation?.missing.length ?? 0,
    html: renderHtml(document, {
      i18n: words,
      formatsOf,
      resolve: (href) => link(href, language),
      mediaBase: '/',
    }),
  };
}

/** The address of what a text links to, if there is a page of it in the same language. */
function link(href: string, language: LanguageTag): string | undefined {
  const [id = '', segment] = href.split('#');
  const found = documentIds.find((each) => each === id);
  if (found === undefined) return undefined;
  const { languages: present, originalLanguage } = catalogue[found];
  const readable = present.find((tag) => tag === language) ?? originalLanguage;
  return `/${readable}/${found}/${segment === undefined ? '' : `#${segment}`}`;
}

async function loadWords(): Promise<i18n> {
  const entries = languages.map(
    async (tag) => [tag, { interface: await loadResources(tag, 'interface') }] as const,
  );
  const resources = Object.fromEntries(await Promise.all(entries));
  const words = createInstance();
  await words.init({ fallbackLng: 'en', defaultNS: 'interface', resources });
  return words;
}
