import type { Collection } from '@archive/schema';
import type { Store } from '@archive/store';

import type { Assets } from '../assets/assets.ts';
import { remembered } from '../remembered.ts';
import type { Theme } from '../theme/theme.ts';
import { Catalogue } from './catalogue.ts';
import { editPages } from './edit-page.ts';
import type { EditPage } from './edit-page.ts';
import { namesOf } from './names.ts';
import type { Names } from './names.ts';
import type { Told } from './told.ts';
import { versionOf } from './version.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

/** A language of the archive. */
export interface SiteLanguage {
  readonly tag: string;
  /** Its autonym. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Where a site is published. */
export interface Address {
  /** The path of its root, with a slash at both ends. */
  readonly basePath: string;
  /** The address of its root without the final slash, where it is known. */
  readonly url?: string;
}

/** All that the pages of one site share. */
export interface Site extends Address {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly assets: Assets;
  readonly theme: Theme;
  readonly defaultLanguage: string;
  /** Of the archive, once it was released. */
  readonly version?: string;
  /** Where a document's text in a language can be edited in the browser, where that is known. */
  readonly editPage?: (language: string, id: string) => EditPage;
  /** Whether the texts can be downloaded in other formats. */
  readonly downloads: boolean;
  /** Whether there are pages that show each text beside another language's. */
  readonly beside: boolean;
  /** Whether the texts can be searched. */
  readonly search: boolean;
  /** Whether there is a picture of each page, to be shown where it is shared. */
  readonly cards: boolean;
  readonly languages: readonly SiteLanguage[];
  readonly collections: readonly Collection[];
  words(tag: string): Words;
  names(tag: string): Names;
  directionOf(tag: string): 'ltr' | 'rtl';
  /** The tag by which dates and figures of a language are written. */
  formatsOf(tag: string): string;
  /** A link to a page of the site, from its path. */
  href(path: string): string;
  /** The same, absolute where the site's address is known. */
  address(path: string): string;
}

/** What a site has beside its pages, and what is known of it before it is read. */
export interface SiteParts {
  readonly cards?: boolean;
  readonly theme: Theme;
  readonly downloads?: boolean;
  readonly beside?: boolean;
  readonly search?: boolean;
  /** What documents told that did not change since. */
  readonly known?: ReadonlyMap<string, Told>;
}

/** Gathers what the pages of a site share. */
export function makeSite(
  store: Store,
  assets: Assets,
  { basePath, url }: Address,
  { downloads = false, beside = false, search = false, cards = false, known, theme }: SiteParts,
): Site {
  const { archive } = store;
  const { defaultLanguage } = archive;
  return {
    basePath,
    url,
    store,
    assets,
    theme,
    defaultLanguage,
    downloads,
    beside,
    search,
    // Whoever shows a card has to find it from elsewhere.
    cards: cards && url !== undefined,
    version: versionOf(store),
    editPage: editPages(store),
    catalogue: new Catalogue(store, known),
    languages: archive.languages.map(({ tag, name }) => ({
      tag,
      name,
      direction: store.directionOf(tag),
    })),
    collections: store.collections(),
    words: wordsOf(store, defaultLanguage),
    names: remembered((tag) => namesOf(store, tag, defaultLanguage)),
    directionOf: remembered((tag) => store.directionOf(tag)),
    formatsOf: remembered((tag) => store.formatsOf(tag)),
    href: (path) => `${basePath}${path}`,
    address: (path) => `${url === undefined ? basePath : `${url}/`}${path}`,
  };
}
